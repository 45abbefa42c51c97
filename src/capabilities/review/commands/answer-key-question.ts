import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok } from '#platform/result'
import type { AnswerKeyQuestion } from '../contract.ts'
import { saveKeyAnswer } from '../store.ts'
import { changeReview } from './change-review.ts'

/** Answers one of the six key questions; a second answer takes the place of the first. */
export function answerKeyQuestion(ctx: Context, incidentId: IncidentId, answer: AnswerKeyQuestion) {
  return changeReview(ctx, incidentId, 'answered-key-question', async review => {
    await saveKeyAnswer(ctx, review.id, answer)
    return ok(review.id)
  })
}
