import { isParked } from '#capabilities/duties'
import { mayAt } from '#capabilities/identity'
import { type IncidentId, lockIncident } from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { reviewStep } from '../model/review-step.ts'
import { lockReview, type ReviewRow } from '../store.ts'

export type ReviewRefusal =
  | 'not-found'
  | 'not-permitted'
  | 'review-closed'
  | 'review-aside'
  | 'safeguarding-parks-this'

/**
 * The shape of every change to an open review: find it, check who asks, change it, note that it was changed. One at a
 * time: the record is locked until the transaction ends. `work` may refuse for a reason of its own.
 */
export async function changeReview<R extends string = never>(
  ctx: Context,
  incidentId: IncidentId,
  action: string,
  work: (review: ReviewRow) => Promise<Result<unknown, R>>,
): Promise<Result<void, ReviewRefusal | R>> {
  const incident = await lockIncident(ctx, incidentId)
  if (!incident) return refused('not-found')
  if (!mayAt(ctx.actor, 'review:write', incident.serviceId)) return refused('not-permitted')
  const review = await lockReview(ctx, incidentId)
  if (!review) return refused('not-found')
  if (review.completedAt) return refused('review-closed')
  if (reviewStep(incident, review) !== 'write') return refused('review-aside')
  if (await isParked(ctx, incident)) return refused('safeguarding-parks-this')
  const done = await work(review)
  if (!done.ok) return done
  const { serviceId, sensitive, keptFrom } = incident
  await recordAudit(ctx, { action, thing: 'review', thingId: review.id, serviceId, sensitive, keptFrom })
  return ok(undefined)
}
