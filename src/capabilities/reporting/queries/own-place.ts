import { sql } from 'kysely'
import type { Role } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { PlaceId } from '#platform/ids'
import type { PlaceDescribed } from '../report.ts'

type Alerting = { alerting?: boolean | undefined; keptFrom?: readonly Role[] }

/**
 * A place of the actor's own organisation by its code or id; undefined when there is none, or it has closed. `alerting`:
 * whether mail leaves Candour; `keptFrom`: of a report that is kept from these roles, whether it alerts somebody.
 */
export async function ownPlace(
  ctx: Context,
  by: { code: string } | { id: PlaceId },
  { alerting = false, keptFrom = [] }: Alerting = {},
): Promise<PlaceDescribed | undefined> {
  const place = 'code' in by ? sql`p.code = ${by.code}` : sql`p.id = ${by.id}`
  const { rows } = await sql<{ place: PlaceDescribed | null }>`
    select reporting.place_described(p.org_id, p.id, ${ctx.now()})
      || jsonb_build_object('alerts', ${alerting} and exists (
        select from reporting.alert_list(p.org_id, p.service_id, ${ctx.now()}, ${[...keptFrom]}))) as place
    from organisation.place p where p.org_id = ${ctx.actor.orgId} and ${place}`.execute(ctx.db)
  return rows[0]?.place ?? undefined
}
