import { mayAt } from '#capabilities/identity'
import { type IncidentId, lockIncident, type MoveRefusal, moveIncident } from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { insertReview } from '../store.ts'

export type OpenRefusal = 'not-found' | 'not-permitted' | 'review-open' | MoveRefusal

/** Opens the review of a triaged incident, which is being looked at from then on. Refused when one was opened before. */
export async function openReview(ctx: Context, incidentId: IncidentId): Promise<Result<void, OpenRefusal>> {
  const incident = await lockIncident(ctx, incidentId)
  if (!incident) return refused('not-found')
  if (!mayAt(ctx.actor, 'review:write', incident.serviceId)) return refused('not-permitted')
  const moved = await moveIncident(ctx, { incidentId, to: 'understanding' })
  if (!moved.ok) return moved
  const id = await insertReview(ctx, incidentId)
  if (!id) return refused('review-open')
  const { serviceId, sensitive, keptFrom } = incident
  await recordAudit(ctx, { action: 'opened', thing: 'review', thingId: id, serviceId, sensitive, keptFrom })
  return ok(undefined)
}
