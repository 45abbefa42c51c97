import type { Context } from '#platform/context'
import type { PlaceId, ServiceId } from '#platform/ids'
import type { PlaceKind } from '../contract.ts'

export type Place = { id: PlaceId; serviceId: ServiceId; name: string; kind: PlaceKind; code: string }

const columns = ['id', 'service_id as serviceId', 'name', 'kind', 'code'] as const

/** The open places of one service by name; of every service when none is given. */
export async function placesOf(ctx: Context, serviceId?: ServiceId): Promise<Place[]> {
  const rows = await ctx.db
    .selectFrom('organisation.place')
    .select(columns)
    .where('org_id', '=', ctx.actor.orgId)
    .where('closed_on', 'is', null)
    .$if(serviceId !== undefined, query => query.where('service_id', '=', serviceId as ServiceId))
    .orderBy('name')
    .execute()
  return rows as Place[]
}

/** One place, or undefined when the organisation has none with that id. */
export async function placeById(ctx: Context, id: PlaceId): Promise<Place | undefined> {
  const row = await ctx.db
    .selectFrom('organisation.place')
    .select(columns)
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row as Place | undefined
}
