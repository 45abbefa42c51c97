import type { Role } from '#capabilities/organisation'
import type { Actor } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import { type Access, accessTable } from './access-table.ts'

type RolesHeld = Pick<Actor, 'roles'>

/** Whether the actor holds, anywhere, a role that the row allows. Unknown rows allow nobody. */
export function mayUse(actor: RolesHeld, access: string): boolean {
  return allowed(access).some(role => actor.roles.some(held => held.role === role))
}

/** Whether the actor may do this at one service. */
export function mayAt(actor: RolesHeld, access: Access, serviceId: ServiceId): boolean {
  const roles: readonly string[] = allowed(access)
  return actor.roles.some(
    held => roles.includes(held.role) && (held.serviceId === null || held.serviceId === serviceId),
  )
}

function allowed(access: string): readonly Role[] {
  return access in accessTable ? accessTable[access as Access].may : []
}
