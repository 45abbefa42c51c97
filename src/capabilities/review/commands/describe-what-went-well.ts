import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { DescribeWhatWentWell } from '../contract.ts'
import { markOf } from '../mark-of.ts'
import { type ReviewRow, updateReview } from '../store.ts'
import { changeReview } from './change-review.ts'

/** Says what went well, or why there is no finding when there is none; what is not said stays as it is. */
export function describeWhatWentWell(ctx: Context, incidentId: IncidentId, input: DescribeWhatWentWell) {
  return changeReview<'part-changed'>(ctx, incidentId, 'described-what-went-well', async review => {
    const { wentWell, noFindingReason } = input
    const unchanged = isAsRead(review, input)
    if (!unchanged.ok) return unchanged
    return ok(await updateReview(ctx, review.id, { wentWell, noFindingReason }))
  })
}

function isAsRead(review: ReviewRow, { was, wentWell }: DescribeWhatWentWell): Result<void, 'part-changed'> {
  const field = wentWell === undefined ? 'noFindingReason' : 'wentWell'
  return was === undefined || was === markOf(review[field]) ? ok(undefined) : refused('part-changed', field)
}
