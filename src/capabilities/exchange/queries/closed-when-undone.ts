import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { KnownPlace, KnownService } from '../model/world.ts'

/** Services that an import opened and its undoing closed: the next import opens the same ones again. */
export async function servicesClosedWhenUndone(ctx: Context): Promise<Omit<KnownService, 'mayImport'>[]> {
  const { rows } = await sql<Omit<KnownService, 'mayImport'>>`
    select distinct on (s.name) s.id, s.name from exchange.opened_service o
    join exchange.import m on m.org_id = o.org_id and m.id = o.import_id and m.undone_at is not null
    join organisation.service s on s.org_id = o.org_id and s.id = o.service_id and s.closed_on is not null
    where o.org_id = ${ctx.actor.orgId} order by s.name, s.id`.execute(ctx.db)
  return rows
}

/** Places that an import opened and its undoing closed. */
export async function placesClosedWhenUndone(ctx: Context): Promise<KnownPlace[]> {
  const { rows } = await sql<KnownPlace>`
    select distinct on (p.service_id, p.name) p.id, p.service_id as "serviceId", p.name from exchange.opened_place o
    join exchange.import m on m.org_id = o.org_id and m.id = o.import_id and m.undone_at is not null
    join organisation.place p on p.org_id = o.org_id and p.id = o.place_id and p.closed_on is not null
    where o.org_id = ${ctx.actor.orgId} order by p.service_id, p.name, p.id`.execute(ctx.db)
  return rows
}
