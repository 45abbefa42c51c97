import { sql } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Answer } from '../duty.ts'

/** Every answer about these records, oldest first, by record. */
export async function answersOf(
  ctx: Context,
  incidentIds: readonly IncidentId[],
): Promise<Map<IncidentId, Answer[]>> {
  const { rows } = await sql<Answer & { incidentId: IncidentId }>`
    select incident_id as "incidentId", field, value, at, by from duties.fact
    where org_id = ${ctx.actor.orgId} and incident_id = any (${incidentIds}::uuid[]) order by at, id`.execute(
    ctx.db,
  )
  return Map.groupBy(rows, row => row.incidentId)
}

/** Every answer about these services, oldest first, by service. */
export async function answersForServices(ctx: Context): Promise<Map<ServiceId, Answer[]>> {
  const { rows } = await sql<Answer & { serviceId: ServiceId }>`
    select service_id as "serviceId", field, value, at, by from duties.service_fact
    where org_id = ${ctx.actor.orgId} order by at, id`.execute(ctx.db)
  return Map.groupBy(rows, row => row.serviceId)
}
