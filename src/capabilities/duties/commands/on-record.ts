import { mayAt } from '#capabilities/identity'
import { type Incident, type IncidentId, lockIncident } from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'

export type OnRecordRefusal = 'not-found' | 'not-permitted' | 'historical-record'

/**
 * What every deed about the duties of a record has in common: the record is locked, the actor may decide there, and the trail
 * says what was done. A closed record can still have duties: closing stops no clock.
 */
export async function onRecord<T, R extends string>(
  ctx: Context,
  incidentId: IncidentId,
  action: string,
  deed: (incident: Incident) => Promise<Result<T, R>>,
): Promise<Result<T, R | OnRecordRefusal>> {
  const incident = await lockIncident(ctx, incidentId)
  if (!incident) return refused('not-found')
  const { serviceId, sensitive, keptFrom } = incident
  if (!mayAt(ctx.actor, 'duty:decide', serviceId)) return refused('not-permitted')
  if (incident.historical) return refused('historical-record')
  const done = await deed(incident)
  if (!done.ok) return done
  await recordAudit(ctx, { action, thing: 'incident', thingId: incidentId, serviceId, sensitive, keptFrom })
  return ok(done.value)
}
