import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { Alert } from '../alert.ts'
import type { ReportId } from '../report.ts'
import { toldOf } from '../store/alerts.ts'

/** How far the alert about a report has come; undefined when it raised none. */
export async function alertOf(ctx: Context, reportId: ReportId): Promise<Alert | undefined> {
  const row = await ctx.db
    .selectFrom('reporting.alert')
    .select('opened_by as openedBy')
    .where('org_id', '=', ctx.actor.orgId)
    .where('report_id', '=', reportId)
    .executeTakeFirst()
  return row && { told: await toldOf(ctx, reportId), openedBy: row.openedBy as PersonId | null }
}

/** Of these reports, those whose alert nobody of the list has answered. */
export async function liveAlerts(ctx: Context, reportIds: readonly ReportId[]): Promise<Set<ReportId>> {
  if (reportIds.length === 0) return new Set()
  const rows = await ctx.db
    .selectFrom('reporting.alert')
    .select('report_id as reportId')
    .where('org_id', '=', ctx.actor.orgId)
    .where('report_id', 'in', [...reportIds])
    .where('next_at', 'is not', null)
    .execute()
  return new Set(rows.map(row => row.reportId as ReportId))
}
