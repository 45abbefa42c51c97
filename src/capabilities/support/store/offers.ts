import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { newId, type PersonId, type ServiceId } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import type { Offer, OfferId } from '../period.ts'
import { inside } from './inside.ts'

export type NewOffer = {
  personId: PersonId
  serviceId: ServiceId
  incidentId: IncidentId
  happenedOn: PlainDate
}

/** Offers support by hand of the actor; false where it was offered for the same event before, which nobody is shown. */
export async function insertOffer(ctx: Context, by: PersonId, offer: NewOffer): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await inside(ctx, db =>
    db
      .insertInto('support.offer')
      .values({
        org_id: ctx.actor.orgId,
        id: newId<'offer'>(),
        person_id: offer.personId,
        service_id: offer.serviceId,
        incident_id: offer.incidentId,
        happened_on: offer.happenedOn,
        offered_by: by,
        offered_at: ctx.now(),
        answer: null,
        answered_at: null,
      })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst(),
  )
  return numInsertedOrUpdatedRows > 0n
}

/** An open offer to the actor, locked; undefined when it is answered or somebody else's. */
export function lockOpenOffer(ctx: Context, id: OfferId): Promise<Pick<Offer, 'serviceId'> | undefined> {
  return inside(ctx, db =>
    db
      .selectFrom('support.offer')
      .select('service_id as serviceId')
      .where('org_id', '=', ctx.actor.orgId)
      .where('id', '=', id)
      .where('answer', 'is', null)
      .forUpdate()
      .executeTakeFirst(),
  )
}

/** Keeps what the person answered. */
export async function saveAnswer(ctx: Context, id: OfferId, answer: 'accepted' | 'declined'): Promise<void> {
  await inside(ctx, db =>
    db
      .updateTable('support.offer')
      .set({ answer, answered_at: ctx.now() })
      .where('org_id', '=', ctx.actor.orgId)
      .where('id', '=', id)
      .execute(),
  )
}
