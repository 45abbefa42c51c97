import type { Context } from '#platform/context'
import type { PersonId, PlaceId, ServiceId } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import type { Role } from '../contract.ts'

export type Person = { id: PersonId; name: string; email: string | null; staffNumber: string | null }

const columns = ['p.id', 'p.name', 'p.email', 'p.staff_number as staffNumber'] as const

/** Everybody who works for the organisation now, by name. */
export function peopleOf(ctx: Context): Promise<Person[]> {
  return working(ctx).orderBy('p.name').execute()
}

/** Everybody who left, the latest first. */
export function peopleWhoLeft(ctx: Context): Promise<(Person & { leftOn: PlainDate })[]> {
  return ctx.db
    .selectFrom('organisation.person as p')
    .select(columns)
    .select('p.left_on as leftOn')
    .where('p.org_id', '=', ctx.actor.orgId)
    .where('p.left_on', 'is not', null)
    .$narrowType<{ leftOn: PlainDate }>()
    .orderBy('p.left_on', 'desc')
    .orderBy('p.name')
    .execute()
}

/** People who hold one of the roles at a service (or for the whole provider), or belong to one of the places. */
export function peopleAt(
  ctx: Context,
  where: { serviceId?: ServiceId; placeIds?: PlaceId[]; roles?: readonly Role[] },
): Promise<Person[]> {
  const { serviceId, placeIds, roles } = where
  if (placeIds?.length === 0) return Promise.resolve([])
  let query = working(ctx).orderBy('p.name')
  if (serviceId !== undefined || roles !== undefined) {
    query = query.where(({ exists, selectFrom }) => {
      let held = selectFrom('organisation.role_held as r')
        .select('r.id')
        .whereRef('r.org_id', '=', 'p.org_id')
        .whereRef('r.person_id', '=', 'p.id')
        .where('r.starts_at', '<=', ctx.now())
        .where(eb => eb.or([eb('r.ends_at', 'is', null), eb('r.ends_at', '>', ctx.now())]))
      if (serviceId)
        held = held.where(eb => eb.or([eb('r.service_id', 'is', null), eb('r.service_id', '=', serviceId)]))
      if (roles) held = held.where('r.role', 'in', [...roles])
      return exists(held)
    })
  }
  if (placeIds) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('organisation.place_member as m')
          .select('m.person_id')
          .whereRef('m.org_id', '=', 'p.org_id')
          .whereRef('m.person_id', '=', 'p.id')
          .where('m.place_id', 'in', placeIds),
      ),
    )
  }
  return query.execute()
}

/** The names that go with person ids, of those who left too; ids of nobody here are left out. */
export async function personNames(ctx: Context, ids: readonly PersonId[]): Promise<Map<PersonId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('organisation.person')
    .select(['id', 'name'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(row => [row.id, row.name]))
}

// Nobody leaves on a later day: whoever has a day of leaving has left (commands/mark-left.ts).
function working(ctx: Context) {
  return ctx.db
    .selectFrom('organisation.person as p')
    .select(columns)
    .where('p.org_id', '=', ctx.actor.orgId)
    .where('p.left_on', 'is', null)
}
