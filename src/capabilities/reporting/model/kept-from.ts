import type { Role } from '#capabilities/organisation'
import type { KeptRole } from '../contract.ts'

/** What somebody chose about who should not see it. */
export type KeptChoice = { aboutManager: boolean; alsoKeptFrom?: readonly KeptRole[] | undefined }

/** From which roles a report is kept, each once. Shift leads answer to the manager, so what is kept from one is kept from both. */
export function keptFrom({ aboutManager, alsoKeptFrom = [] }: KeptChoice): Role[] {
  const managers = ['registered-manager', 'shift-lead'] as const
  return [...new Set<Role>([...(aboutManager ? managers : []), ...alsoKeptFrom])].sort()
}
