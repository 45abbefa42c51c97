import type { ImportRow } from './import-row.ts'
import type { ImportChoices } from './plan.ts'

/** Services and places that the import would make, in the order of first mention, spelt as first written. */
export type WillCreate = {
  readonly services: readonly string[]
  readonly places: readonly { readonly service: string | null; readonly place: string }[]
}

/** What the understood rows name and the organisation does not have yet. */
export function willCreate(rows: readonly ImportRow[], known: ImportChoices['known']): WillCreate {
  const services = new Map<string, string>()
  const places = new Map<string, { service: string | null; place: string }>()
  for (const { service, place } of rows) {
    if (service !== null) keepFirst(services, nameKey(service), service)
    if (place !== null) keepFirst(places, placeKey(service, place), { service, place })
  }
  for (const service of known?.services ?? []) services.delete(nameKey(service))
  for (const { service, place } of known?.places ?? []) places.delete(placeKey(service, place))
  return { services: [...services.values()], places: [...places.values()] }
}

/** One name, however it is spaced or capitalised. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

const placeKey = (service: string | null, place: string) => `${nameKey(service ?? '')}\n${nameKey(place)}`

function keepFirst<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value)
}
