import { type IncidentId, moveIncident, setNeed } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Refused, refused } from '#platform/result'
import { missingFrom } from '../model/completeness.ts'
import { reviewOf } from '../queries/review-of.ts'
import { closeReview } from '../store.ts'
import { changeReview } from './change-review.ts'

/** Completes a review: the record goes on to changes. Refused while something is missing, which the refusal names. */
export function completeReview(ctx: Context, incidentId: IncidentId) {
  return changeReview<string>(ctx, incidentId, 'completed', async review => {
    const missing = (await whatIsMissing(ctx, incidentId))[0]
    if (missing) return refused(`review-needs-${missing}`)
    await setNeed(ctx, { incidentId, need: 'review-complete', met: true })
    const moved = await moveIncident(ctx, { incidentId, to: 'changing' })
    if (!moved.ok) return moved as Refused
    return ok(await closeReview(ctx, review.id))
  })
}

/** What a record's review still needs before it can be completed. */
export async function whatIsMissing(ctx: Context, incidentId: IncidentId) {
  const review = await reviewOf(ctx, incidentId)
  if (!review) return []
  return missingFrom({
    timelineEntries: review.timeline.length,
    answered: review.answers.map(answer => answer.question),
    findings: review.findings.length,
    noFindingReason: review.noFindingReason,
  })
}
