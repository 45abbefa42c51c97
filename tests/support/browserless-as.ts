import type { Role } from '#capabilities/organisation'
import { sessionCookieName } from '#platform/http/session-cookie'
import type { OrgId, PersonId } from '#platform/ids'
import type { Site } from './a-site.ts'
import { Browserless } from './browserless.ts'

type Provider = { orgId: OrgId; people: Readonly<Record<Role, PersonId>> }

/** Signs in the people of a provider by their role, each in a browser without scripts. */
export function browserlessAs(site: Site, { orgId, people }: Provider): (role: Role) => Promise<Browserless> {
  return async role => {
    const token = await site.tokenFor({ orgId, personId: people[role] })
    return new Browserless(site.origin, `${sessionCookieName}=${token}`)
  }
}
