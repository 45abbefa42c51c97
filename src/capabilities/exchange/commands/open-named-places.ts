import { closeOrReopen, openPlacesFromRegister, openServicesFromRegister } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { PlaceId, ServiceId } from '#platform/ids'
import { nameKey } from '../model/will-create.ts'
import {
  type KnownPlace,
  type KnownService,
  type NewServices,
  placeFinder,
  serviceFinder,
} from '../model/world.ts'
import { placesClosedWhenUndone, servicesClosedWhenUndone } from '../queries/closed-when-undone.ts'
import type { Prepared } from '../queries/prepared-import.ts'

export type OpenedPlaces = { services: KnownService[]; places: KnownPlace[] }

/** Opens the services and places that an import needs, those first that an undone import had opened. The actor does not see them yet. */
export async function openNamedPlaces(
  ctx: Context,
  { world, settled, newServices }: Prepared,
): Promise<OpenedPlaces> {
  const { services, places } = settled.willCreate
  const opened = await openServices(ctx, services, newServices)
  const serviceNamed = serviceFinder([...world.services, ...opened])
  const wanted = places.flatMap(each => {
    const within = serviceNamed(each.service ?? '')
    return within ? [{ name: each.place, serviceId: within.id }] : []
  })
  return { services: opened, places: await openPlaces(ctx, wanted) }
}

async function openServices(
  ctx: Context,
  names: readonly string[],
  what: NewServices,
): Promise<KnownService[]> {
  if (names.length === 0) return []
  const closed = new Map((await servicesClosedWhenUndone(ctx)).map(each => [nameKey(each.name), each.id]))
  const again = names.flatMap(name => known(closed.get(nameKey(name)), name))
  const fresh = names.filter(name => !closed.has(nameKey(name)))
  await closeOrReopen(ctx, { services: again.map(each => each.id), places: [] }, 'reopened')
  const ids = await openServicesFromRegister(
    ctx,
    fresh.map(name => ({ name, ...what })),
  )
  return [...again, ...fresh.flatMap((name, at) => known(ids[at], name))]
}

const known = (id: ServiceId | undefined, name: string): KnownService[] =>
  id ? [{ id, name, mayImport: true }] : []

async function openPlaces(
  ctx: Context,
  wanted: readonly { name: string; serviceId: ServiceId }[],
): Promise<KnownPlace[]> {
  if (wanted.length === 0) return []
  const closedPlace = placeFinder(await placesClosedWhenUndone(ctx))
  const again: KnownPlace[] = []
  const fresh: (typeof wanted)[number][] = []
  for (const place of wanted) {
    const closed = closedPlace(place.serviceId, place.name)
    if (closed) again.push(closed)
    else fresh.push(place)
  }
  await closeOrReopen(ctx, { services: [], places: again.map(each => each.id) }, 'reopened')
  const ids: (PlaceId | undefined)[] = await openPlacesFromRegister(ctx, fresh)
  return [...again, ...fresh.flatMap((place, at) => (ids[at] ? [{ ...place, id: ids[at] }] : []))]
}
