import { type KeyQuestion, keyQuestions } from './factors.ts'

export type ReviewSoFar = {
  timelineEntries: number
  answered: readonly KeyQuestion[]
  findings: number
  noFindingReason: string
}

export type Missing = 'timeline' | 'key-questions' | 'findings'

type Row = { missing: Missing; when(review: ReviewSoFar): boolean; words: string }

/** What a review needs before it can be completed, each row said once. */
export const completionRules: readonly Row[] = [
  {
    missing: 'timeline',
    when: review => review.timelineEntries === 0,
    words: 'Write at least one line of what happened',
  },
  {
    missing: 'key-questions',
    // Every question is asked; "not known" is an answer and counts against nobody.
    when: review => keyQuestions.some(({ id }) => !review.answered.includes(id)),
    words: 'Answer all six questions; “not known” is an answer',
  },
  {
    missing: 'findings',
    // Ground rule of every learning response: at least one systems finding, or an explained "none found".
    when: review => review.findings === 0 && review.noFindingReason.trim() === '',
    words: 'Record at least one finding about how work is set up, or say why there is none',
  },
]

/** What is still missing, in the order a reviewer would fill it in. */
export function missingFrom(review: ReviewSoFar): Missing[] {
  return completionRules.filter(rule => rule.when(review)).map(rule => rule.missing)
}
