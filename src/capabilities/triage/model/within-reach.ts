import type { Actor } from '#platform/context'
import type { ServiceId } from '#platform/ids'

type Sight = Pick<Actor, 'services' | 'sensitiveServices'>

/**
 * Whether a report is the actor's to work on. Row-level security also shows people what they told us themselves; that a
 * manager told us about another manager does not make it theirs to answer.
 */
export function isWithinReach(
  actor: Sight,
  report: { serviceId: ServiceId; aboutManager: boolean },
): boolean {
  return (report.aboutManager ? actor.sensitiveServices : actor.services).includes(report.serviceId)
}
