import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { IncidentId } from '../incident.ts'
import type { IncidentState } from '../model/state-table.ts'

export type PastMove = {
  from: IncidentState
  to: IncidentState
  reason: string
  at: Instant
  by: PersonId | null
}

/** How a record came to where it is, first move first. */
export async function movesOf(ctx: Context, incidentId: IncidentId): Promise<PastMove[]> {
  const rows = await ctx.db
    .selectFrom('triage.state_change')
    .select(['from_state as from', 'to_state as to', 'reason', 'at', 'by'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('incident_id', '=', incidentId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows as PastMove[]
}
