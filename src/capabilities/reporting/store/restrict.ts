import { sql } from 'kysely'
import type { Role } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { ReportId } from '../report.ts'

/** Restricts reports to these roles, or opens them with null; triage does so with their record. Reporters read their own in any case. */
export async function restrictReports(
  ctx: Context,
  ids: readonly ReportId[],
  roles: readonly Role[] | null,
): Promise<void> {
  await sql`update reporting.report set restricted_to = ${roles}::text[]
    where org_id = ${ctx.actor.orgId} and id = any (${ids}::uuid[])`.execute(ctx.db)
}
