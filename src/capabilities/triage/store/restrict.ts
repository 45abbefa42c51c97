import { sql } from 'kysely'
import type { Role } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import type { IncidentId } from '../incident.ts'

/** Restricts a record and what search knows of it to these roles; null opens it. */
export async function saveRestriction(
  ctx: Context,
  id: IncidentId,
  roles: readonly Role[] | null,
): Promise<void> {
  const { orgId } = ctx.actor
  await sql`update triage.incident set restricted_to = ${roles}::text[], revision = revision + 1
    where org_id = ${orgId} and id = ${id}`.execute(ctx.db)
  await sql`update triage.search_entry set restricted_to = ${roles}::text[]
    where org_id = ${orgId} and incident_id = ${id}`.execute(ctx.db)
}

/** Keeps who opened a restricted record, and why. */
export async function insertLift(ctx: Context, incidentId: IncidentId, reason: string): Promise<void> {
  const { orgId, personId = null } = ctx.actor
  await sql`insert into triage.restriction_lift (org_id, id, incident_id, at, by, reason)
    values (${orgId}, ${newId<'restriction-lift'>()}, ${incidentId}, ${ctx.now()}, ${personId}, ${reason})`.execute(
    ctx.db,
  )
}
