import { type Incident, incidentsByIds } from '#capabilities/triage'
import type { Context } from '#platform/context'

/** Records whose review was opened and is not complete, the one that has waited longest first. */
export async function reviewsBeingWritten(ctx: Context, limit: number): Promise<Incident[]> {
  const rows = await ctx.db
    .selectFrom('review.review')
    .select('incident_id as incidentId')
    .where('org_id', '=', ctx.actor.orgId)
    .where('completed_at', 'is', null)
    .orderBy('opened_at')
    .limit(limit)
    .execute()
  const order = rows.map(row => row.incidentId)
  const records = await incidentsByIds(ctx, order)
  return records
    .filter(({ state }) => state === 'understanding')
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}
