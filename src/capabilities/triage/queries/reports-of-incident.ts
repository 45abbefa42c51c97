import { type Report, reportsByIds } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import type { IncidentId } from '../incident.ts'

/** What was told about one event, oldest first. */
export async function reportsOfIncident(ctx: Context, incidentId: IncidentId): Promise<Report[]> {
  const rows = await ctx.db
    .selectFrom('triage.incident_report')
    .select('report_id')
    .where('org_id', '=', ctx.actor.orgId)
    .where('incident_id', '=', incidentId)
    .execute()
  return reportsByIds(
    ctx,
    rows.map(row => row.report_id),
  )
}
