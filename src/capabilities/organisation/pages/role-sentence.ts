import { formatDay } from '#web'
import { roleNames } from '../contract.ts'
import { lastDay } from '../model/role-days.ts'
import type { RoleHeld } from '../queries/roles.ts'
import type { Service } from '../queries/services.ts'

type Held = Pick<RoleHeld, 'role' | 'serviceId' | 'endsAt'>

/** "Registered manager at Rowan House; Supporter everywhere". */
export function roleSentence(roles: readonly Held[], services: readonly Service[]): string {
  if (roles.length === 0) return 'No role yet'
  return roles.map(held => `${roleNames[held.role]} ${whereHeld(held, services)}`).join('; ')
}

/** "at Rowan House", or "everywhere", with its last day when it ends by itself. */
export function whereHeld({ serviceId, endsAt }: Held, services: readonly Service[]): string {
  const where =
    serviceId === null
      ? 'everywhere'
      : `at ${services.find(service => service.id === serviceId)?.name ?? 'another service'}`
  return endsAt ? `${where}, until ${formatDay(lastDay(endsAt), 'short')}` : where
}
