import { type RoleHeld, roleNames } from '#capabilities/organisation'
import type { ListedEntry } from '#platform/audit/entries-page'
import type { PersonId } from '#platform/ids'

type People = {
  names: ReadonlyMap<PersonId, string>
  roles: ReadonlyMap<PersonId, readonly RoleHeld[]>
}

/** Who did something, in the roles they held there and then: "Siobhan Duffy, Registered manager". */
export function whoActed(entry: ListedEntry, { names, roles }: People): string {
  if (entry.coarse) return 'Somebody who kept their name back'
  if (entry.shielded) return 'Whoever told us'
  if (entry.personId === null) return 'Candour itself'
  const held = (roles.get(entry.personId) ?? []).filter(role => isHeld(role, entry))
  const inRoles = [...new Set(held.map(({ role }) => roleNames[role]))]
  return [names.get(entry.personId) ?? 'Somebody', ...inRoles].join(', ')
}

function isHeld(
  { serviceId, startsAt, endsAt }: RoleHeld,
  entry: Pick<ListedEntry, 'at' | 'serviceId'>,
): boolean {
  const here = serviceId === null || entry.serviceId === null || serviceId === entry.serviceId
  return here && startsAt <= entry.at && (endsAt === null || endsAt >= entry.at)
}
