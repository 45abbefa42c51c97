import { accessTable } from '#capabilities/identity'
import { type Person, peopleAt } from '#capabilities/organisation'
import type { Incident } from '#capabilities/triage'
import type { Context } from '#platform/context'

// As in platform.enter (migration 0003): who may read what is kept from the managers of a service.
const mayReadSensitive = ['quality-lead', 'nominated-individual', 'guardian'] as const

/** People who work at the incident's service now, carry changes out and may see this one. */
export async function peopleWhoMayOwn(
  ctx: Context,
  { serviceId, sensitive, keptFrom }: Pick<Incident, 'serviceId' | 'sensitive' | 'keptFrom'>,
): Promise<Person[]> {
  const roles = sensitive ? mayReadSensitive : accessTable['change:do'].may
  const readers = await peopleAt(ctx, { serviceId, roles })
  if (keptFrom.length === 0) return readers
  const kept = await peopleAt(ctx, { serviceId, roles: keptFrom })
  const keptIds = new Set(kept.map(person => person.id))
  return readers.filter(person => !keptIds.has(person.id))
}
