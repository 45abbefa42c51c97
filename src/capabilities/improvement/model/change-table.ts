import type { Access } from '#capabilities/identity'

export const changeStates = ['agreed', 'done', 'checked', 'withdrawn'] as const

export type ChangeState = (typeof changeStates)[number]

export type Act = 'hand-over' | 'mark-done' | 'record-check' | 'withdraw'

export type Step = {
  when: ChangeState
  may: Act
  to: ChangeState
  by: Access
  reason?: 'required'
  why: string
}

/** What may be done to a change, when and by whom. What has no row is refused. */
export const changeTable: readonly Step[] = [
  {
    when: 'agreed',
    may: 'hand-over',
    to: 'agreed',
    by: 'change:agree',
    why: 'People leave and rotas change; a change without somebody to see to it does not happen.',
  },
  {
    when: 'agreed',
    may: 'mark-done',
    to: 'done',
    by: 'change:do',
    why: 'It is in place. That it is done does not say that it works.',
  },
  {
    when: 'agreed',
    may: 'withdraw',
    to: 'withdrawn',
    by: 'change:agree',
    reason: 'required',
    why: 'It was the wrong change, or another took its place; the reason keeps it from being forgotten.',
  },
  {
    when: 'done',
    may: 'record-check',
    to: 'checked',
    by: 'change:check',
    why: 'Somebody looked whether it made the difference it was meant to make.',
  },
  {
    when: 'done',
    may: 'withdraw',
    to: 'withdrawn',
    by: 'change:agree',
    reason: 'required',
    why: 'It was tried and taken back before anybody could look.',
  },
  {
    when: 'checked',
    may: 'record-check',
    to: 'checked',
    by: 'change:check',
    // Follow-up at 30, 90 and 180 days: domain/actions.md, evaluating effectiveness.
    why: 'What worked in the first month may have worn off by the sixth.',
  },
]
