import { accessTable } from '#capabilities/identity'
import { peopleAt, type Role } from '#capabilities/organisation'
import type { Incident } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'

export type WhoDecides = {
  /** Those who run the service from day to day, or whoever stands in where it has nobody or the record is kept from them. */
  first: readonly PersonId[]
  /** Everybody who may decide about this record. */
  all: readonly PersonId[]
}

/** Who can decide about the duties of a record, of those who work here now. Nobody from whose role it is kept. */
export async function whoCanDecide(
  ctx: Context,
  { serviceId, keptFrom }: Pick<Incident, 'serviceId' | 'keptFrom'>,
): Promise<WhoDecides> {
  const idsAt = async (roles: readonly Role[]): Promise<PersonId[]> =>
    roles.length === 0 ? [] : (await peopleAt(ctx, { serviceId, roles })).map(({ id }) => id)
  const [kept, deciding] = [await idsAt(keptFrom), await idsAt(accessTable['duty:decide'].may)]
  const all = deciding.filter(id => !kept.includes(id))
  const running = await idsAt(['registered-manager'])
  const first = all.filter(id => running.includes(id))
  return { first: first.length > 0 ? first : all, all }
}
