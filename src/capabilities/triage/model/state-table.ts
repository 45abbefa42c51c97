import type { Access } from '#capabilities/identity'

export const incidentStates = ['opened', 'understanding', 'changing', 'checking', 'closed'] as const

export type IncidentState = (typeof incidentStates)[number]

/** What must be true before a record may move on. Who says so is in needs.ts. */
export type Need = 'review-complete' | 'every-change-checked' | 'reporters-told' | 'people-told'

export type Move = {
  when: IncidentState
  may: string
  to: IncidentState
  by: Access
  needs: readonly Need[]
  reason?: 'required'
  why: string
}

// Whatever way a record closes: no change is left unchecked (there may be none), and everybody concerned was told.
const toClose = ['every-change-checked', 'reporters-told', 'people-told'] as const

/**
 * Who may move an incident record where. A record from somebody's report begins opened. A historical one (imported from
 * an earlier register) begins and stays closed: nobody is owed anything by it. Drawn in docs/states.md.
 */
export const stateTable = [
  {
    when: 'opened',
    may: 'start-review',
    to: 'understanding',
    by: 'review:write',
    needs: [],
    why: 'How the work is set up is looked at before anything, or anyone, is judged.',
  },
  {
    when: 'opened',
    may: 'change-at-once',
    to: 'changing',
    by: 'change:agree',
    needs: [],
    reason: 'required',
    why: 'It is understood already and work on it goes on: another review would tell nothing new (PSIRF).',
  },
  {
    when: 'opened',
    may: 'close-without-review',
    to: 'closed',
    by: 'incident:close',
    needs: [...toClose],
    reason: 'required',
    why: 'No further review, or not an incident after all: both are sound when the reason is recorded (PSIRF).',
  },
  {
    when: 'understanding',
    may: 'finish-review',
    to: 'changing',
    by: 'review:write',
    needs: ['review-complete'],
    why: 'Changes follow from findings about the system.',
  },
  {
    when: 'understanding',
    may: 'set-review-aside',
    to: 'opened',
    by: 'review:write',
    needs: [],
    reason: 'required',
    why: 'Police, safeguarding or another agency goes first, or another kind of review fits better.',
  },
  {
    when: 'understanding',
    may: 'close-after-review',
    to: 'closed',
    by: 'incident:close',
    needs: ['review-complete', ...toClose],
    reason: 'required',
    why: 'A review may find that nothing has to change; the reason says so.',
  },
  {
    when: 'changing',
    may: 'start-checking',
    to: 'checking',
    by: 'change:do',
    needs: [],
    why: 'Done is not works: once the changes are made, somebody looks.',
  },
  {
    when: 'changing',
    may: 'look-again',
    to: 'understanding',
    by: 'review:write',
    needs: [],
    reason: 'required',
    why: 'Trying to change something often shows that it was not understood.',
  },
  {
    when: 'checking',
    may: 'change-again',
    to: 'changing',
    by: 'change:agree',
    needs: [],
    reason: 'required',
    why: 'A check that says “it did not work” asks for another change.',
  },
  {
    when: 'checking',
    may: 'close',
    to: 'closed',
    by: 'incident:close',
    needs: [...toClose],
    why: 'It is finished when it is checked and everybody concerned knows what came of it.',
  },
  {
    when: 'closed',
    may: 'reopen',
    to: 'understanding',
    by: 'incident:triage',
    needs: [],
    reason: 'required',
    why: 'It happened again, or somebody told us more.',
  },
] as const satisfies readonly Move[]

/** The moves out of one state, in the order of the table. */
export function movesFrom(state: IncidentState): readonly Move[] {
  return stateTable.filter(move => move.when === state)
}
