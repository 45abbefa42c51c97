type Key = {
  readonly id: string
  readonly personId: string
  readonly retiredAt: string | null
  readonly guards: boolean
}

type Row = {
  move: 'hand-over' | 'recovery'
  when: (from: Key, to: Key, me: string) => boolean
  why: string
}

/** From which key to which one names may be locked again, and by whom. */
export const keyMoves: readonly Row[] = [
  {
    move: 'hand-over',
    when: (from, to, me) => from.personId === me && from.retiredAt === null && to.personId !== me,
    why: 'Whoever keeps the names gives them to another guardian.',
  },
  {
    move: 'recovery',
    when: (from, to, me) => to.personId === me && (from.retiredAt !== null || !from.guards),
    why: 'A key was given up, or its owner is the guardian no longer: two slips, or its words, open it for the next.',
  },
]

/** What locking names from one key to another is called for this person; undefined when they may not. */
export function keyMove(from: Key, to: Key, me: string | undefined): Row['move'] | undefined {
  if (me === undefined || from.id === to.id || to.retiredAt !== null || !to.guards) return undefined
  return keyMoves.find(row => row.when(from, to, me))?.move
}
