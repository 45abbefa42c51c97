import type { Context } from '#platform/context'
import type { PlaceId, ServiceId } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import type { PlaceKind } from '../contract.ts'

export type Place = {
  id: PlaceId
  serviceId: ServiceId
  name: string
  kind: PlaceKind
  code: string
  closedOn: PlainDate | null
}

/** The open places of one service by name, or of every open service when none is given; those that stand in lists. */
export async function placesOf(ctx: Context, serviceId?: ServiceId): Promise<Place[]> {
  const open = places(ctx)
    .innerJoin('organisation.service as s', join =>
      join.onRef('s.org_id', '=', 'p.org_id').onRef('s.id', '=', 'p.service_id'),
    )
    .where('p.unlisted', '=', false)
    .where('p.closed_on', 'is', null)
    .where('s.closed_on', 'is', null)
    .$if(serviceId !== undefined, query => query.where('p.service_id', '=', serviceId as ServiceId))
  return (await open.orderBy('p.name').execute()) as Place[]
}

/** Every place of a service by name, the closed ones too; those that stand in lists. */
export async function everyPlaceOf(ctx: Context, serviceId: ServiceId): Promise<Place[]> {
  const every = places(ctx).where('p.service_id', '=', serviceId).where('p.unlisted', '=', false)
  return (await every.orderBy('p.name').execute()) as Place[]
}

/** The places with these ids that the organisation has, closed or not. */
export async function placesWithIds(ctx: Context, ids: readonly PlaceId[]): Promise<Place[]> {
  if (ids.length === 0) return []
  return (await places(ctx).where('p.id', 'in', ids).execute()) as Place[]
}

/** One place, closed or not, or undefined when the organisation has none with that id. */
export async function placeById(ctx: Context, id: PlaceId): Promise<Place | undefined> {
  return (await placesWithIds(ctx, [id]))[0]
}

function places(ctx: Context) {
  return ctx.db
    .selectFrom('organisation.place as p')
    .select(['p.id', 'p.service_id as serviceId', 'p.name', 'p.kind', 'p.code', 'p.closed_on as closedOn'])
    .where('p.org_id', '=', ctx.actor.orgId)
}
