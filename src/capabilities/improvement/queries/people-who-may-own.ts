import { accessTable } from '#capabilities/identity'
import { type Person, peopleAt } from '#capabilities/organisation'
import type { Incident } from '#capabilities/triage'
import type { Context } from '#platform/context'

// As in platform.enter (migration 0003): who may read what is kept from the managers of a service.
const mayReadSensitive = ['quality-lead', 'nominated-individual', 'guardian'] as const
const neverSensitive = ['registered-manager', 'shift-lead'] as const

/** People who work at the incident's service now, carry changes out and may see this one. */
export async function peopleWhoMayOwn(
  ctx: Context,
  { serviceId, sensitive }: Pick<Incident, 'serviceId' | 'sensitive'>,
): Promise<Person[]> {
  if (!sensitive) return peopleAt(ctx, { serviceId, roles: accessTable['change:do'].may })
  const kept = await peopleAt(ctx, { serviceId, roles: neverSensitive })
  const keptIds = new Set(kept.map(person => person.id))
  const readers = await peopleAt(ctx, { serviceId, roles: mayReadSensitive })
  return readers.filter(person => !keptIds.has(person.id))
}
