import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'

/** Those of these records whose review is being written, as far as the actor may see them. */
export async function openReviewsOf(ctx: Context, ids: readonly IncidentId[]): Promise<IncidentId[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom('review.review')
    .select('incident_id as incidentId')
    .where('org_id', '=', ctx.actor.orgId)
    .where('incident_id', 'in', ids)
    .where('completed_at', 'is', null)
    .execute()
  return rows.map(row => row.incidentId)
}
