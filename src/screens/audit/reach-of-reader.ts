import { mayAt, mayUse } from '#capabilities/identity'
import type { Service } from '#capabilities/organisation'
import type { Reach } from '#platform/audit/entries-page'
import type { Actor } from '#platform/context'

// What the service does with a report; everything else on a report is done by whoever told us.
const deedsOfTheService = [
  'thanked',
  'wrote-question',
  'wrote-news',
  'wrote-reason',
  'wrote-found',
  'wrote-changed',
  'wrote-outcome',
  'sent-photos',
  'opened-name',
]

/**
 * How much of the trail somebody reads: all of it when they look after the whole provider, or what was done at their
 * services. Who told us is for those who thank them, here too.
 */
export function reachOfReader(actor: Actor, services: readonly Service[]): Reach {
  const everywhere = { ...actor, roles: actor.roles.filter(held => held.serviceId === null) }
  const idsWhere = (access: 'audit:read' | 'report:answer') =>
    services.filter(service => mayAt(actor, access, service.id)).map(service => service.id)
  return {
    services: mayUse(everywhere, 'audit:read') ? 'all' : idsWhere('audit:read'),
    shield: { thing: 'report', exceptActions: deedsOfTheService, exceptAt: idsWhere('report:answer') },
  }
}
