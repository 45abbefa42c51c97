import { peopleAt, type Role } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { Report } from '../report.ts'

const provider: Role[] = ['quality-lead', 'nominated-individual']

/** Who is told of what comes in at a service: its managers, or where it is kept from them, those above who may read it. */
export async function lookingAfter(
  ctx: Context,
  { serviceId, keptFrom, aboutManager }: Pick<Report, 'serviceId' | 'keptFrom' | 'aboutManager'>,
): Promise<PersonId[]> {
  const kept = aboutManager
    ? new Set([...keptFrom, 'registered-manager', 'shift-lead'] as const)
    : new Set(keptFrom)
  const excluded = await idsAt([...kept])
  const managers = aboutManager ? [] : (await idsAt(['registered-manager'])).filter(isTold)
  if (managers.length > 0) return managers
  return (await idsAt(aboutManager ? [...provider, 'guardian'] : provider)).filter(isTold)

  async function idsAt(roles: Role[]): Promise<PersonId[]> {
    return roles.length === 0 ? [] : (await peopleAt(ctx, { serviceId, roles })).map(person => person.id)
  }
  function isTold(id: PersonId): boolean {
    return !excluded.includes(id)
  }
}
