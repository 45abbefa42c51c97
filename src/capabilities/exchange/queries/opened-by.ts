import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PlaceId, ServiceId } from '#platform/ids'
import type { ImportId } from '../register-import.ts'

/**
 * The places that an import opened and nobody uses, as far as the actor sees: no record, no report, no team. What the
 * actor may not see is not looked for, or closing would betray it; a closed place loses nothing.
 */
export async function unusedPlacesOf(ctx: Context, importId: ImportId): Promise<PlaceId[]> {
  const { rows } = await sql<{ id: PlaceId }>`
    select p.id from exchange.opened_place o
    join organisation.place p on p.org_id = o.org_id and p.id = o.place_id and p.closed_on is null
    where o.org_id = ${ctx.actor.orgId} and o.import_id = ${importId}
      and not exists (select from triage.incident i where i.org_id = p.org_id and i.place_id = p.id)
      and not exists (select from reporting.report r where r.org_id = p.org_id and r.place_id = p.id)
      and not exists (select from organisation.place_member m where m.org_id = p.org_id and m.place_id = p.id)
      and not exists (select from organisation.headcount h where h.org_id = p.org_id and h.place_id = p.id)
    order by p.id`.execute(ctx.db)
  return rows.map(row => row.id)
}

/** The services that an import opened and nobody uses: no record, no report, no role held, no open place, no on-call list. */
export async function unusedServicesOf(ctx: Context, importId: ImportId): Promise<ServiceId[]> {
  const { rows } = await sql<{ id: ServiceId }>`
    select s.id from exchange.opened_service o
    join organisation.service s on s.org_id = o.org_id and s.id = o.service_id and s.closed_on is null
    where o.org_id = ${ctx.actor.orgId} and o.import_id = ${importId}
      and not exists (select from triage.incident i where i.org_id = s.org_id and i.service_id = s.id)
      and not exists (select from reporting.report r where r.org_id = s.org_id and r.service_id = s.id)
      and not exists (select from organisation.role_held h where h.org_id = s.org_id and h.service_id = s.id)
      and not exists (select from organisation.on_call c where c.org_id = s.org_id and c.service_id = s.id)
      and not exists (
        select from organisation.place p where p.org_id = s.org_id and p.service_id = s.id and p.closed_on is null)
    order by s.id`.execute(ctx.db)
  return rows.map(row => row.id)
}
