import { mayAt } from '#capabilities/identity'
import {
  type Report,
  type ReportId,
  reportsByIds,
  restrictReports,
  takeUpReports,
} from '#capabilities/reporting'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { Incident, IncidentId } from '../incident.ts'
import { isKeptAlike, isWithinReach } from '../model/within-reach.ts'
import { categoryLabel } from '../reference/categories.ts'
import { indexIncidents, insertIncidentReports, lockIncident, updateIncident } from '../store.ts'

export type JoinReports = { incidentId: IncidentId; reportIds: readonly ReportId[] }

export type JoinRefusal =
  | 'not-found'
  | 'not-permitted'
  | 'historical-record'
  | 'record-closed'
  | 'different-services'
  | 'kept-apart'
  | 'already-in-record'

/** Joins more reports about the same event into a record that is open. */
export async function joinReports(
  ctx: Context,
  { incidentId, reportIds }: JoinReports,
): Promise<Result<Pick<Incident, 'id' | 'reference'>, JoinRefusal>> {
  const record = await lockIncident(ctx, incidentId)
  const reports = await reportsByIds(ctx, reportIds)
  if (!record || reports.length === 0) return refused('not-found')
  const refusal = whyNot(ctx, record, reports)
  if (refusal) return refused(refusal)
  if (!(await takeUpReports(ctx, reportIds))) return refused('already-in-record')
  await insertIncidentReports(ctx, incidentId, reportIds)
  if (record.restrictedTo) await restrictReports(ctx, reportIds, record.restrictedTo)
  const atRisk = record.atRisk || reports.some(report => report.atRiskNow)
  await updateIncident(ctx, incidentId, { at_risk: atRisk })
  const { id, reference, serviceId, sensitive, keptFrom } = record
  await indexIncidents(ctx, [{ id, categoryLabel: categoryLabel(record.subcategory ?? record.category) }])
  await recordAudit(ctx, { action: 'joined', thing: 'incident', thingId: id, serviceId, sensitive, keptFrom })
  return ok({ id, reference })
}

function whyNot(ctx: Context, record: Incident, reports: readonly Report[]): JoinRefusal | undefined {
  if (reports.some(report => !isWithinReach(ctx.actor, report))) return 'not-found'
  if (!mayAt(ctx.actor, 'incident:triage', record.serviceId)) return 'not-permitted'
  if (record.historical) return 'historical-record'
  if (record.state === 'closed') return 'record-closed'
  if (reports.some(report => report.serviceId !== record.serviceId)) return 'different-services'
  if (reports.some(report => !isKeptAlike(report, record))) return 'kept-apart'
  return undefined
}
