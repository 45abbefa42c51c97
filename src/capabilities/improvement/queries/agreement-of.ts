import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'

/** That everything was agreed: when, by whom, and why nothing had to change where nothing did. */
export type Agreement = { noChangeReason: string; finishedAt: Instant; finishedBy: PersonId | null }

/** When and how agreeing was finished for an incident, or undefined while it goes on. */
export function agreementOf(ctx: Context, incidentId: IncidentId): Promise<Agreement | undefined> {
  return ctx.db
    .selectFrom('improvement.agreement')
    .select(['no_change_reason as noChangeReason', 'finished_at as finishedAt', 'finished_by as finishedBy'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('incident_id', '=', incidentId)
    .executeTakeFirst()
}
