import { sql } from 'kysely'
import type { Role } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { IncidentId } from '../incident.ts'

/** Restricts a record, what search knows of it and what was told about it to these roles. */
export async function saveRestriction(ctx: Context, id: IncidentId, roles: readonly Role[]): Promise<void> {
  const { orgId } = ctx.actor
  await sql`update triage.incident set restricted_to = ${roles}::text[], revision = revision + 1
    where org_id = ${orgId} and id = ${id}`.execute(ctx.db)
  await sql`update triage.search_entry set restricted_to = ${roles}::text[]
    where org_id = ${orgId} and incident_id = ${id}`.execute(ctx.db)
}
