import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Id } from '#platform/ids'

/** The incidents that these reviews are about; those the actor may not see are left out. */
export async function reviewedIncidents(
  ctx: Context,
  ids: readonly Id<'review'>[],
): Promise<Map<Id<'review'>, IncidentId>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('review.review')
    .select(['id', 'incident_id as incidentId'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, incidentId }) => [id, incidentId]))
}
