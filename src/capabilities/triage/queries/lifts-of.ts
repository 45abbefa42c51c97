import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { IncidentId } from '../incident.ts'

export type RestrictionLift = { at: Instant; by: PersonId; reason: string }

/** Who opened a restricted record again, when and why, the last one last. */
export async function liftsOf(ctx: Context, incidentId: IncidentId): Promise<RestrictionLift[]> {
  const { rows } = await sql<RestrictionLift>`
    select at, by, reason from triage.restriction_lift
    where org_id = ${ctx.actor.orgId} and incident_id = ${incidentId} order by at, id`.execute(ctx.db)
  return rows
}
