import type { IncidentState } from '#capabilities/triage'

/** What whoever writes reviews can do with a record's review now. */
export type ReviewStep = 'start' | 'take-up-again' | 'write' | 'open-again' | 'read'

type Row = { when: IncidentState; review: 'none' | 'open' | 'complete'; step: ReviewStep; why: string }

/** A review is written while its record is being understood, and at no other time. Rows that are missing allow nothing. */
export const reviewSteps: readonly Row[] = [
  {
    when: 'opened',
    review: 'none',
    step: 'start',
    why: 'How the work is set up is looked at before anything is changed.',
  },
  {
    when: 'opened',
    review: 'open',
    step: 'take-up-again',
    why: 'It was set aside for police, safeguarding or another agency, who have finished.',
  },
  {
    when: 'opened',
    review: 'complete',
    step: 'open-again',
    why: 'It was completed, looked at again and set aside; what is known has changed since.',
  },
  {
    when: 'understanding',
    review: 'none',
    step: 'start',
    why: 'The record went to changes without a review, and trying to change it showed that it was not understood.',
  },
  { when: 'understanding', review: 'open', step: 'write', why: 'It is being written.' },
  {
    when: 'understanding',
    review: 'complete',
    step: 'open-again',
    why: 'The record was opened again, or is looked at again: somebody told us more.',
  },
]

/** The step that the review of a record is at; undefined where there is none and none can be started. */
export function reviewStep(
  record: { state: IncidentState; historical: boolean },
  review: { completedAt: string | null } | undefined,
): ReviewStep | undefined {
  const stage = review === undefined ? 'none' : review.completedAt === null ? 'open' : 'complete'
  const row = reviewSteps.find(each => each.when === record.state && each.review === stage)
  if (record.historical || !row) return review && 'read'
  return row.step
}
