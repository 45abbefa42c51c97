import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PersonId, ServiceId } from '#platform/ids'

export type Supporter = { id: PersonId; name: string; serviceId: ServiceId; serviceName: string }

/**
 * Who may support the actor at these services, or wherever the actor works: supporters there, never whoever manages the service,
 * never themselves.
 */
export async function supportersAt(ctx: Context, serviceId?: ServiceId): Promise<Supporter[]> {
  const { orgId, personId = null, roles } = ctx.actor
  const own = roles.flatMap(held => held.serviceId ?? [])
  const everywhere = serviceId === undefined && roles.some(held => held.serviceId === null)
  const among = serviceId ? [serviceId] : own
  const { rows } = await sql<Supporter>`
    select p.id, p.name, s.id as "serviceId", s.name as "serviceName"
    from organisation.service s
    join organisation.person p on p.org_id = s.org_id and p.left_on is null and p.id is distinct from ${personId}
    where s.org_id = ${orgId} and s.closed_on is null
      and (${everywhere} or s.id = any (${among}::uuid[]))
      and ${holds(ctx, 'supporter')} and not ${holds(ctx, 'registered-manager')}
    order by s.name, p.name, p.id limit 200`.execute(ctx.db)
  return rows
}

function holds(ctx: Context, role: 'supporter' | 'registered-manager') {
  return sql`exists (
    select from organisation.role_held r
    where r.org_id = p.org_id and r.person_id = p.id and r.role = ${role}
      and (r.service_id is null or r.service_id = s.id)
      and r.starts_at <= ${ctx.now()} and (r.ends_at is null or r.ends_at > ${ctx.now()}))`
}
