import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PersonId, PlaceId } from '#platform/ids'
import type { PlainDate } from '#platform/time'

export type NewPerson = { id: PersonId; name: string; email: string | null; staff_number: string | null }

export async function insertPerson(ctx: Context, row: NewPerson): Promise<void> {
  await ctx.db
    .insertInto('organisation.person')
    .values({ org_id: ctx.actor.orgId, ...row })
    .execute()
  await keepName(ctx, row.name)
}

export async function updatePerson(ctx: Context, { id, ...row }: NewPerson): Promise<void> {
  await ctx.db
    .updateTable('organisation.person')
    .set(eb => ({ ...row, revision: eb('revision', '+', 1) }))
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}

/** Since when somebody works here no more; null lets them come back. */
export async function saveLeftOn(ctx: Context, id: PersonId, leftOn: PlainDate | null): Promise<void> {
  await ctx.db
    .updateTable('organisation.person')
    .set(eb => ({ left_on: leftOn, revision: eb('revision', '+', 1) }))
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}

/** From now on search leaves out the words of this name. */
export async function keepName(ctx: Context, name: string): Promise<void> {
  await sql`
    insert into organisation.name_lexeme (org_id, lexeme)
    select ${ctx.actor.orgId}, unnest(organisation.lexemes_of_name(${name}))
    on conflict do nothing`.execute(ctx.db)
}

/** The words of a name that nobody has any more, here or among those who left, are words like others again. */
export async function forgetName(ctx: Context, name: string): Promise<void> {
  const { orgId } = ctx.actor
  await sql`
    delete from organisation.name_lexeme n
    where n.org_id = ${orgId} and n.lexeme = any (organisation.lexemes_of_name(${name}))
      and not exists (
        select from organisation.person p
        where p.org_id = ${orgId} and n.lexeme = any (organisation.lexemes_of_name(p.name)))`.execute(ctx.db)
}

/** Makes somebody one of the team at a place. */
export async function insertPlaceMember(ctx: Context, placeId: PlaceId, personId: PersonId): Promise<void> {
  await ctx.db
    .insertInto('organisation.place_member')
    .values({ org_id: ctx.actor.orgId, place_id: placeId, person_id: personId })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Takes somebody out of the teams of these places; of every place when none is named. */
export async function deletePlaceMember(
  ctx: Context,
  personId: PersonId,
  placeIds?: readonly PlaceId[],
): Promise<void> {
  if (placeIds?.length === 0) return
  await ctx.db
    .deleteFrom('organisation.place_member')
    .where('org_id', '=', ctx.actor.orgId)
    .where('person_id', '=', personId)
    .$if(placeIds !== undefined, query => query.where('place_id', 'in', placeIds ?? []))
    .execute()
}
