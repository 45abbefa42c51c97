import { sql } from 'kysely'
import type { Role } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { ReportId } from '../report.ts'

/** Restricts reports to these roles; triage does so with the record they belong to. Their reporters still read their own. */
export async function restrictReports(
  ctx: Context,
  ids: readonly ReportId[],
  roles: readonly Role[],
): Promise<void> {
  await sql`update reporting.report set restricted_to = ${roles}::text[]
    where org_id = ${ctx.actor.orgId} and id = any (${ids}::uuid[])`.execute(ctx.db)
}
