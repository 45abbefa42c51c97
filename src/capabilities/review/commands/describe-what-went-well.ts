import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok } from '#platform/result'
import type { DescribeWhatWentWell } from '../contract.ts'
import { updateReview } from '../store.ts'
import { changeReview } from './change-review.ts'

/** Says what went well, and why there is no finding when there is none. */
export function describeWhatWentWell(ctx: Context, incidentId: IncidentId, input: DescribeWhatWentWell) {
  return changeReview(ctx, incidentId, 'described-what-went-well', async review => {
    await updateReview(ctx, review.id, {
      went_well: input.wentWell,
      no_finding_reason: input.noFindingReason,
    })
    return ok(review.id)
  })
}
