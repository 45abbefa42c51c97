import type { Context } from '#platform/context'
import type { Report } from '../report.ts'
import { reportColumns } from './report-columns.ts'

/** The report with this reference, or undefined when the actor may not see one. */
export async function reportByReference(ctx: Context, reference: string): Promise<Report | undefined> {
  const row = await ctx.db
    .selectFrom('reporting.report as r')
    .select(reportColumns)
    .where('r.org_id', '=', ctx.actor.orgId)
    .where('r.reference', '=', reference)
    .executeTakeFirst()
  return row as Report | undefined
}
