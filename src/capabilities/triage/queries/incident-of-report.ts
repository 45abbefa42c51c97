import type { ReportId } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import type { Incident } from '../incident.ts'
import { incidentColumns } from './incident-columns.ts'

/** The record that a report is part of, or undefined while it waits for one. */
export async function incidentOfReport(ctx: Context, reportId: ReportId): Promise<Incident | undefined> {
  const row = await ctx.db
    .selectFrom('triage.incident_report as ir')
    .innerJoin('triage.incident as i', join =>
      join.onRef('i.org_id', '=', 'ir.org_id').onRef('i.id', '=', 'ir.incident_id'),
    )
    .select(incidentColumns)
    .where('ir.org_id', '=', ctx.actor.orgId)
    .where('ir.report_id', '=', reportId)
    .executeTakeFirst()
  return row as Incident | undefined
}
