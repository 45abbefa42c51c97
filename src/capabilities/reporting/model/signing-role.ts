import type { Role } from '#capabilities/organisation'

/** The role that stands under a message: of those held, the one that says most to a reporter comes first. */
const bySaying: readonly Role[] = [
  'registered-manager',
  'guardian',
  'quality-lead',
  'nominated-individual',
  'shift-lead',
  'reviewer',
]

/** The role somebody writes to a reporter in, at the report's service; undefined for a role that does not write. */
export function signingRole(
  held: readonly { readonly role: string; readonly serviceId: string | null }[],
  serviceId: string,
): Role | undefined {
  const here = held.filter(each => each.serviceId === null || each.serviceId === serviceId)
  return bySaying.find(role => here.some(each => each.role === role))
}
