import type { Context } from '#platform/context'
import type { Id } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { IncidentId } from '../incident.ts'

export type PeopleAnswer = { id: Id<'people-answer'>; at: Instant; from: string; text: string }

/** What the people it happened to answered, first answer first. */
export async function peopleAnswersOf(ctx: Context, incidentId: IncidentId): Promise<PeopleAnswer[]> {
  return ctx.db
    .selectFrom('triage.people_answer')
    .select(['id', 'at', 'answered_by as from', 'text'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('incident_id', '=', incidentId)
    .orderBy('at')
    .orderBy('id')
    .execute()
}
