import type { Context } from '#platform/context'
import type { ReportId } from '../report.ts'

/** Which of these reports had an outcome written to their reporter; every id asked for is in the answer. */
export async function hasOutcome(ctx: Context, ids: readonly ReportId[]): Promise<Map<ReportId, boolean>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('reporting.message')
    .select('report_id')
    .distinct()
    .where('org_id', '=', ctx.actor.orgId)
    .where('report_id', 'in', [...ids])
    .where('kind', '=', 'outcome')
    .execute()
  const told = new Set(rows.map(row => row.report_id))
  return new Map(ids.map(id => [id, told.has(id)]))
}
