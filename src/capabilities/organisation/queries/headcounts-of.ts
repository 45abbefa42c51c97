import type { Context } from '#platform/context'
import type { PlaceId, ServiceId } from '#platform/ids'
import type { Headcount } from '../store/places.ts'

/** How many people work at each place of a service, by shift and role. */
export async function headcountsOf(ctx: Context, serviceId: ServiceId): Promise<Map<PlaceId, Headcount[]>> {
  const rows = await ctx.db
    .selectFrom('organisation.headcount as h')
    .innerJoin('organisation.place as p', join =>
      join.onRef('p.org_id', '=', 'h.org_id').onRef('p.id', '=', 'h.place_id'),
    )
    .select(['h.place_id as placeId', 'h.shift', 'h.role', 'h.people'])
    .where('h.org_id', '=', ctx.actor.orgId)
    .where('p.service_id', '=', serviceId)
    .orderBy('h.role')
    .execute()
  return Map.groupBy(rows, row => row.placeId)
}
