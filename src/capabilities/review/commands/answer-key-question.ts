import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, refused } from '#platform/result'
import type { AnswerKeyQuestion } from '../contract.ts'
import { markOf } from '../mark-of.ts'
import { answerTo } from '../queries/review-of.ts'
import { saveKeyAnswer } from '../store.ts'
import { changeReview } from './change-review.ts'

/**
 * Answers one of the six key questions; a second answer takes the place of the first, unless a colleague gave another
 * since the form was shown.
 */
export function answerKeyQuestion(ctx: Context, incidentId: IncidentId, input: AnswerKeyQuestion) {
  return changeReview<'part-changed'>(ctx, incidentId, 'answered-key-question', async review => {
    const { was, question } = input
    const given = await answerTo(ctx, review.id, question)
    if (was !== undefined && was !== markOf(given?.answer ?? '', given?.note ?? ''))
      return refused('part-changed', 'note')
    return ok(await saveKeyAnswer(ctx, review.id, input))
  })
}
