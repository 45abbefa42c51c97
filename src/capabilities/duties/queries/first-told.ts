import { sql } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Instant } from '#platform/time'

/** When the first of those who told us did, for each of these records that somebody told. */
export async function firstTold(
  ctx: Context,
  incidentIds: readonly IncidentId[],
): Promise<Map<IncidentId, Instant>> {
  const { rows } = await sql<{ id: IncidentId; at: Instant }>`
    select ir.incident_id as id, min(r.told_at) as at
    from triage.incident_report ir
    join reporting.report r on r.org_id = ir.org_id and r.id = ir.report_id
    where ir.org_id = ${ctx.actor.orgId} and ir.incident_id = any (${incidentIds}::uuid[])
    group by ir.incident_id`.execute(ctx.db)
  return new Map(rows.map(({ id, at }) => [id, at]))
}
