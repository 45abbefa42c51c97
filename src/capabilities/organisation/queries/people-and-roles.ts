import type { Context } from '#platform/context'
import { type Person, peopleOf, type RoleHeld } from './people.ts'

export type PersonWithRoles = Person & { roles: RoleHeld[] }

/** Everybody who works here now, with the roles they hold. */
export async function peopleAndRoles(ctx: Context): Promise<PersonWithRoles[]> {
  const people = await peopleOf(ctx)
  const held = await ctx.db
    .selectFrom('organisation.role_held')
    .select(['id', 'role', 'service_id as serviceId', 'person_id as personId'])
    .where('org_id', '=', ctx.actor.orgId)
    .where(eb => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', ctx.now())]))
    .orderBy('role')
    .execute()
  const byPerson = Map.groupBy(held, row => row.personId)
  return people.map(person => ({ ...person, roles: (byPerson.get(person.id) ?? []) as RoleHeld[] }))
}
