import type { PlainDate } from '#platform/time'
import type { Verdict } from '../contract.ts'
import type { ChangeState } from './change-table.ts'

export type ChangeSoFar = {
  state: ChangeState
  dueOn: PlainDate
  recheckOn: PlainDate
  /** What the last check said; null before the first. */
  verdict: Verdict | null
}

type Row = { is: string; when(change: ChangeSoFar, today: PlainDate): boolean }

/** How a change stands on a day, what needs somebody first; the first row that fits. */
const standings = [
  { is: 'overdue', when: ({ state, dueOn }, today) => state === 'agreed' && dueOn < today },
  { is: 'to-check', when: ({ state, recheckOn }, today) => state === 'done' && recheckOn <= today },
  { is: 'did-not-work', when: ({ state, verdict }) => state === 'checked' && verdict === 'not_effective' },
  { is: 'under-way', when: ({ state }) => state === 'agreed' },
  { is: 'done', when: ({ state }) => state === 'done' },
  { is: 'not-clear-yet', when: ({ state, verdict }) => state === 'checked' && verdict === 'inconclusive' },
  {
    is: 'partly-worked',
    when: ({ state, verdict }) => state === 'checked' && verdict === 'partly_effective',
  },
  { is: 'worked', when: ({ state }) => state === 'checked' },
  { is: 'withdrawn', when: ({ state }) => state === 'withdrawn' },
] as const satisfies readonly Row[]

export type Standing = (typeof standings)[number]['is']

/** How a change stands today. */
export function standingOf(change: ChangeSoFar, today: PlainDate): Standing {
  return standings[rankOf(change, today)]?.is ?? 'withdrawn'
}

/** Overdue changes first, then those that somebody should look at, then the rest; within each the earliest date first. */
export function byNeed<T extends ChangeSoFar>(changes: readonly T[], today: PlainDate): T[] {
  return changes.toSorted((a, b) => rankOf(a, today) - rankOf(b, today) || a.dueOn.localeCompare(b.dueOn))
}

function rankOf(change: ChangeSoFar, today: PlainDate): number {
  return standings.findIndex(row => row.when(change, today))
}
