import { mayAt } from '#capabilities/identity'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { IncidentId } from '../incident.ts'
import { reportsOfIncident } from '../queries/reports-of-incident.ts'
import { lockIncident, updateIncident } from '../store.ts'
import { moveIncident } from './move-incident.ts'
import { tellPeople } from './tell-people.ts'
import { writeOutcome } from './write-outcome.ts'

/**
 * It was no incident after all: whoever told us reads why, in the words of whoever decided, and the record closes. Refused while
 * somebody at risk was not made safe, and once a review has begun. A later "it was after all" opens it again.
 */
export async function notAnIncident(ctx: Context, incidentId: IncidentId, why: string) {
  const record = await lockIncident(ctx, incidentId)
  if (!record) return refused('not-found')
  if (!mayAt(ctx.actor, 'incident:close', record.serviceId)) return refused('not-permitted')
  if (record.state !== 'opened') return refused('no-such-move')
  if (record.atRisk && record.madeSafe === '') return refused('not-safe-yet')
  const told = await tellAndClose(ctx, incidentId, why)
  if (told.ok) await updateIncident(ctx, incidentId, { not_an_incident: true })
  return told
}

async function tellAndClose(ctx: Context, incidentId: IncidentId, why: string): Promise<Result<void>> {
  const reports = await reportsOfIncident(ctx, incidentId)
  // Whoever ended contact is owed nothing and cannot be written to.
  const reportIds = reports.filter(report => !report.withdrawnAt).map(report => report.id)
  const written = await writeOutcome(ctx, { incidentId, reportIds, text: why })
  if (!written.ok) return written
  const nobody = await tellPeople(ctx, { incidentId, nobodyElse: true })
  if (!nobody.ok) return nobody
  const closed = await moveIncident(ctx, { incidentId, to: 'closed', reason: why })
  return closed.ok ? ok(undefined) : closed
}
