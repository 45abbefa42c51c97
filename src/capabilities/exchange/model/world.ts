import type { Nation, ServiceKind } from '#capabilities/organisation'
import type { PlaceId, ServiceId } from '#platform/ids'
import { nameKey } from './will-create.ts'

export type KnownService = { readonly id: ServiceId; readonly name: string; readonly mayImport: boolean }
export type KnownPlace = { readonly id: PlaceId; readonly serviceId: ServiceId; readonly name: string }

/** The services and places that there are, and where the importer may add records. */
export type Places = {
  readonly services: readonly KnownService[]
  readonly places: readonly KnownPlace[]
  /** Services that do not exist yet belong to nobody's role but those that cover the whole provider. */
  readonly mayOpenServices: boolean
  /** What most services here are; care homes in England where there are none yet. */
  readonly usual: NewServices
}

/** What the services are that an import opens. */
export type NewServices = { readonly kind: ServiceKind; readonly nation: Nation }

/** What is here already when a register comes, and what its importer may do. */
export type World = Places & {
  /** Fingerprints of rows that were imported before. */
  readonly here: ReadonlySet<string>
  /** References that were imported before, in small letters, each with our reference of a record that bears it. */
  readonly referencesHere: ReadonlyMap<string, string>
  readonly leaveOutKnownReferences: boolean
}

/** Finds services by name, however it is spelt; of two alike, one that the importer may import for. */
export function serviceFinder(services: readonly KnownService[]): (name: string) => KnownService | undefined {
  const ordered = [...services].sort((a, b) => Number(a.mayImport) - Number(b.mayImport))
  const byName = new Map(ordered.map(service => [nameKey(service.name), service]))
  return name => byName.get(nameKey(name))
}

/** Finds places by service and name, however it is spelt. */
export function placeFinder(
  places: readonly KnownPlace[],
): (serviceId: ServiceId, name: string) => KnownPlace | undefined {
  const key = (serviceId: ServiceId, name: string) => `${serviceId} ${nameKey(name)}`
  const byName = new Map(places.map(place => [key(place.serviceId, place.name), place]))
  return (serviceId, name) => byName.get(key(serviceId, name))
}
