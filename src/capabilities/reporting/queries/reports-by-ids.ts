import type { Context } from '#platform/context'
import type { Report, ReportId } from '../report.ts'
import { reportColumns } from './report-columns.ts'

/** The reports with these ids that the actor may see, oldest first; the others are left out. */
export async function reportsByIds(ctx: Context, ids: readonly ReportId[]): Promise<Report[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom('reporting.report as r')
    .select(reportColumns)
    .where('r.org_id', '=', ctx.actor.orgId)
    .where('r.id', 'in', [...ids])
    .orderBy('r.told_at')
    .orderBy('r.reference')
    .execute()
  return rows as Report[]
}
