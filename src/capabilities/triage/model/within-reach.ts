import type { Actor } from '#platform/context'
import type { ServiceId } from '#platform/ids'

type Sight = Pick<Actor, 'services' | 'sensitiveServices' | 'roles'>
type Kept = { keptFrom: readonly string[] }

/**
 * Whether a report is the actor's to work on. Row-level security also shows people what they told us themselves; that a
 * manager told us about another manager does not make it theirs to answer.
 */
export function isWithinReach(
  actor: Sight,
  { serviceId, aboutManager, keptFrom }: Kept & { serviceId: ServiceId; aboutManager: boolean },
): boolean {
  const isHere = (held: Actor['roles'][number]) => held.serviceId === null || held.serviceId === serviceId
  if (actor.roles.some(held => isHere(held) && keptFrom.includes(held.role))) return false
  return (aboutManager ? actor.sensitiveServices : actor.services).includes(serviceId)
}

/** Whether two things are kept from the same roles. */
export function isKeptAlike(one: Kept, other: Kept): boolean {
  return one.keptFrom.toSorted().join() === other.keptFrom.toSorted().join()
}
