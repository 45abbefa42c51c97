import type { Actor } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Role } from '../contract.ts'

/** Who runs a service, or the accounts, says who is on call there; the row on-call:keep of the access table. */
const keepers: readonly Role[] = [
  'administrator',
  'registered-manager',
  'quality-lead',
  'nominated-individual',
]

/** Whether somebody may change the on-call list of a service; the set-up and the demo act as the system. */
export function mayKeepOnCall(actor: Pick<Actor, 'roles' | 'personId'>, serviceId: ServiceId): boolean {
  if (actor.personId === undefined) return true
  return actor.roles.some(
    held =>
      keepers.some(role => role === held.role) && (held.serviceId === null || held.serviceId === serviceId),
  )
}
