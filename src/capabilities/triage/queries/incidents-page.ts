import { sql } from 'kysely'
import { placeById } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import {
  type Cursor,
  filterConditions,
  type IncidentFilter,
  type IncidentPage,
  type ListedIncident,
  listedColumns,
  pageOf,
  withPlace,
} from './listed-incident.ts'

/**
 * One page of the records that the actor may read, newest first. Each service gives its own newest ones from an index in
 * that order, so that the cost is the page's and not the table's.
 */
export async function incidentsPage(
  ctx: Context,
  filter: IncidentFilter,
  { after, size }: { after?: Cursor | undefined; size: number },
): Promise<IncidentPage> {
  const services = await servicesToLookAt(ctx, filter)
  const older = after ? sql`and (i.occurred_on, i.id) < (${after.occurredOn}, ${after.id})` : sql``
  const { rows } = await sql<ListedIncident>`
    select ${listedColumns}
    from unnest(${services}::uuid[]) as seen(service_id)
    cross join lateral (
      select * from triage.incident i
      where i.org_id = ${ctx.actor.orgId} and i.service_id = seen.service_id
        ${filterConditions(ctx, filter)} ${older}
      order by i.occurred_on desc, i.id desc limit ${size + 1}
    ) i ${withPlace}
    order by i.occurred_on desc, i.id desc limit ${size + 1}`.execute(ctx.db)
  return pageOf(rows, size)
}

async function servicesToLookAt(ctx: Context, { serviceId, placeId }: IncidentFilter): Promise<ServiceId[]> {
  if (serviceId) return [serviceId]
  const place = placeId && (await placeById(ctx, placeId))
  if (place) return [place.serviceId]
  return [...new Set([...ctx.actor.services, ...ctx.actor.sensitiveServices])]
}
