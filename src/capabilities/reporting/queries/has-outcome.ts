import type { Context } from '#platform/context'
import type { ReportId } from '../report.ts'

/**
 * Which of these reports had an outcome written to their reporter; every id asked for is in the answer. Whoever ended
 * contact wants to hear no more, which is as good as told.
 */
export async function hasOutcome(ctx: Context, ids: readonly ReportId[]): Promise<Map<ReportId, boolean>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('reporting.report')
    .select('id')
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', 'in', [...ids])
    .where(eb => eb.or([eb('outcome_at', 'is not', null), eb('withdrawn_at', 'is not', null)]))
    .execute()
  const told = new Set(rows.map(row => row.id))
  return new Map(ids.map(id => [id, told.has(id)]))
}
