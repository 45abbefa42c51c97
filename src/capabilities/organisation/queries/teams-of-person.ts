import type { Context } from '#platform/context'
import type { PersonId, PlaceId } from '#platform/ids'

/** The places to whose teams somebody belongs. */
export async function teamsOfPerson(ctx: Context, personId: PersonId): Promise<PlaceId[]> {
  const rows = await ctx.db
    .selectFrom('organisation.place_member')
    .select('place_id as placeId')
    .where('org_id', '=', ctx.actor.orgId)
    .where('person_id', '=', personId)
    .execute()
  return rows.map(row => row.placeId)
}
