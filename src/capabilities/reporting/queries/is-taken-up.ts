import type { Context } from '#platform/context'
import type { ReportId } from '../report.ts'

/** Whether a report is part of a record; false for one that the actor may not see. */
export async function isTakenUp(ctx: Context, id: ReportId): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('reporting.report')
    .select('id')
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .where('taken_up_at', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}
