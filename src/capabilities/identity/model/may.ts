import type { Actor } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import { type Access, type AccessRow, accessTable } from './access-table.ts'

type RolesHeld = Pick<Actor, 'roles'>

/** Whether the actor holds, anywhere, a role that the row allows, or the row asks for none. Unknown rows allow nobody. */
export function mayUse(actor: RolesHeld, access: string): boolean {
  const row = rowOf(access)
  return row?.withoutRole === true || actor.roles.some(held => holds(row, held.role))
}

/** Whether the actor may do this at one service. */
export function mayAt(actor: RolesHeld, access: Access, serviceId: ServiceId): boolean {
  const row = rowOf(access)
  return actor.roles.some(
    held => holds(row, held.role) && (held.serviceId === null || held.serviceId === serviceId),
  )
}

function holds(row: AccessRow | undefined, role: string): boolean {
  return row?.may.some(each => each === role) ?? false
}

function rowOf(access: string): AccessRow | undefined {
  return Object.hasOwn(accessTable, access) ? accessTable[access as Access] : undefined
}
