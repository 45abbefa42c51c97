import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Incident } from '../incident.ts'

/** Says anew who was affected by the event of a locked record: the same number is the same person in every record of the service. */
export async function saveAffected(
  ctx: Context,
  { id, serviceId }: Pick<Incident, 'id' | 'serviceId'>,
  references: readonly string[],
): Promise<void> {
  const { orgId } = ctx.actor
  const wanted = [...references]
  await sql`
    insert into triage.affected_person (org_id, id, service_id, reference)
    select ${orgId}, gen_random_uuid(), ${serviceId}, reference from unnest(${wanted}::text[]) as w(reference)
    on conflict (org_id, service_id, reference) do nothing`.execute(ctx.db)
  await ctx.db
    .deleteFrom('triage.affected')
    .where('org_id', '=', orgId)
    .where('incident_id', '=', id)
    .execute()
  await sql`
    insert into triage.affected (org_id, incident_id, person_id)
    select p.org_id, ${id}, p.id from triage.affected_person p
    where p.org_id = ${orgId} and p.service_id = ${serviceId} and p.reference = any (${wanted}::text[])`.execute(
    ctx.db,
  )
}
