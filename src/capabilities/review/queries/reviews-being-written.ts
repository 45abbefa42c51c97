import { type Incident, incidentsByIds } from '#capabilities/triage'
import type { Context } from '#platform/context'

/** Records whose review was opened and is not complete, the one that has waited longest first; none that was set aside. */
export async function reviewsBeingWritten(ctx: Context, limit: number): Promise<Incident[]> {
  const rows = await ctx.db
    .selectFrom('review.review as r')
    .innerJoin('triage.incident as i', join =>
      join.onRef('i.org_id', '=', 'r.org_id').onRef('i.id', '=', 'r.incident_id'),
    )
    .select('r.incident_id as incidentId')
    .where('r.org_id', '=', ctx.actor.orgId)
    .where('r.completed_at', 'is', null)
    .where('i.state', '=', 'understanding')
    .orderBy('r.opened_at')
    .limit(limit)
    .execute()
  const order = rows.map(row => row.incidentId)
  const records = await incidentsByIds(ctx, order)
  return records.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
}
