import { mayAt } from '#capabilities/identity'
import { placesOf, type Service, servicesOf } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import type { ImportRow } from '../model/import-row.ts'
import type { Places, World } from '../model/world.ts'
import { referencesHereAlready } from './references-here-already.ts'
import { rowsHereAlready } from './rows-here-already.ts'

/** The open services and places, and where the actor may import. The command line may look at all of them. */
export async function placesFor(ctx: Context): Promise<Places> {
  const isSystem = ctx.actor.personId === undefined
  const services = await servicesOf(ctx)
  return {
    services: services.map(({ id, name }) => ({
      id,
      name,
      mayImport: isSystem || mayAt(ctx.actor, 'register:import', id),
    })),
    places: await placesOf(ctx),
    // Only a role that covers the whole provider covers a service that does not exist yet.
    mayOpenServices: isSystem || mayAt(ctx.actor, 'register:import', newId<'service'>()),
    usual: {
      kind: mostOften(services.map(service => service.kind)) ?? 'care-home',
      nation: mostOften(services.map(service => service.nation)) ?? 'england',
    },
  }
}

function mostOften<T extends Service['kind'] | Service['nation']>(values: readonly T[]): T | undefined {
  const times = [...Map.groupBy(values, value => value)].map(([value, all]) => ({ value, n: all.length }))
  return times.sort((a, b) => b.n - a.n)[0]?.value
}

/** What is here already of these rows, beside the services and places. */
export async function worldFor(
  ctx: Context,
  places: Places,
  rows: readonly ImportRow[],
  leaveOutKnownReferences: boolean,
): Promise<World> {
  const references = rows.flatMap(row => row.reference ?? [])
  return {
    ...places,
    here: await rowsHereAlready(
      ctx,
      rows.map(row => row.fingerprint),
    ),
    referencesHere: await referencesHereAlready(ctx, [...new Set(references)]),
    leaveOutKnownReferences,
  }
}
