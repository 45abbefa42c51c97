import type { Role } from '#capabilities/organisation'

/** Roles that whoever tells us can keep it from besides the managers, in the order of the form. */
export const keptRoles = [
  'shift-lead',
  'reviewer',
  'quality-lead',
  'nominated-individual',
  'guardian',
] as const satisfies readonly Role[]

export type KeptRole = (typeof keptRoles)[number]

/** What somebody chose about who should not see it. */
export type KeptChoice = { aboutManager: boolean; alsoKeptFrom?: readonly KeptRole[] | undefined }

/** From which roles a report is kept, each once. Shift leads answer to the manager, so what is kept from one is kept from both. */
export function keptFrom({ aboutManager, alsoKeptFrom = [] }: KeptChoice): Role[] {
  const managers = ['registered-manager', 'shift-lead'] as const
  return [...new Set<Role>([...(aboutManager ? managers : []), ...alsoKeptFrom])].sort()
}
