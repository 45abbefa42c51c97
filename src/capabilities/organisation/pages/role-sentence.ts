import { roleNames } from '../contract.ts'
import type { RoleHeld } from '../queries/people.ts'
import type { Service } from '../queries/services.ts'

/** "Registered manager at Rowan House; Supporter everywhere". */
export function roleSentence(roles: RoleHeld[], services: Service[]): string {
  if (roles.length === 0) return 'No role yet'
  return roles.map(held => `${roleNames[held.role]} ${whereHeld(held, services)}`).join('; ')
}

/** "at Rowan House", or "everywhere". */
export function whereHeld(held: RoleHeld, services: Service[]): string {
  if (held.serviceId === null) return 'everywhere'
  return `at ${services.find(service => service.id === held.serviceId)?.name ?? 'a closed service'}`
}
