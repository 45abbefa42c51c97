import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { AttachedFile, KeptMessage, ReportId } from '../report.ts'

/** The messages of a report's thread, oldest first; none when the actor may not see the report. */
export async function threadOf(ctx: Context, reportId: ReportId): Promise<KeptMessage[]> {
  const rows = await ctx.db
    .selectFrom('reporting.message')
    .select(['id', 'kind', 'text', 'at', 'signed', 'signed_as as signedAs'])
    .select(sql<AttachedFile[]>`reporting.files_described(org_id, id)`.as('files'))
    .where('org_id', '=', ctx.actor.orgId)
    .where('report_id', '=', reportId)
    .orderBy('position')
    .execute()
  return rows as KeptMessage[]
}
