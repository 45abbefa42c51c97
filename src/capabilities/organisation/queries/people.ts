import { sql } from 'kysely'
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

type Where = { serviceId?: ServiceId; placeIds?: readonly PlaceId[]; roles?: readonly Role[] }

/** People who hold one of the roles at a service (or for the whole provider), or belong to one of the places. */
export function peopleAt(ctx: Context, where: Where): Promise<Person[]> {
  const { serviceId, placeIds, roles } = where
  if (placeIds?.length === 0) return Promise.resolve([])
  return working(ctx)
    .$if(serviceId !== undefined || roles !== undefined, query => query.where(holdsRole(ctx, where)))
    .$if(placeIds !== undefined, query => query.where(isInTeam(placeIds ?? [])))
    .orderBy('p.name')
    .execute()
}

function holdsRole(ctx: Context, { serviceId, roles }: Where) {
  return sql<boolean>`exists (
    select from organisation.role_held r
    where r.org_id = p.org_id and r.person_id = p.id
      and r.starts_at <= ${ctx.now()} and (r.ends_at is null or r.ends_at > ${ctx.now()})
      ${serviceId ? sql`and (r.service_id is null or r.service_id = ${serviceId})` : sql``}
      ${roles ? sql`and r.role = any (${[...roles]}::text[])` : sql``})`
}

function isInTeam(placeIds: readonly PlaceId[]) {
  return sql<boolean>`exists (
    select from organisation.place_member m
    where m.org_id = p.org_id and m.person_id = p.id and m.place_id = any (${[...placeIds]}::uuid[]))`
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
