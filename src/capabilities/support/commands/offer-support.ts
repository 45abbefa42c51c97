import { mayAt } from '#capabilities/identity'
import type { Incident } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { teamAt } from '../queries/team-at.ts'
import { insertOffer } from '../store/offers.ts'

/**
 * Offers support to a colleague after an event that was looked at. Nothing of it goes into the audit trail, which managers read
 * parts of; whether it was taken is the colleague's to know.
 */
export async function offerSupport(
  ctx: Context,
  record: Incident,
  personId: PersonId,
): Promise<Result<{ isNew: boolean }, 'not-permitted' | 'not-looked-at' | 'person-unknown'>> {
  const { serviceId, id: incidentId, occurredOn: happenedOn } = record
  const by = ctx.actor.personId
  if (!by || !mayAt(ctx.actor, 'support:offer', serviceId)) return refused('not-permitted')
  if (!record.triagedAt) return refused('not-looked-at')
  const team = await teamAt(ctx, serviceId)
  if (personId === by || !team.some(each => each.id === personId)) return refused('person-unknown', 'person')
  return ok({ isNew: await insertOffer(ctx, by, { personId, serviceId, incidentId, happenedOn }) })
}
