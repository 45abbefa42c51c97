import type { Context } from '#platform/context'
import type { Offer, OfferId, Period } from '../period.ts'
import { inside } from '../store/inside.ts'
import { periodColumns } from './period-columns.ts'

const offerColumns = [
  'id',
  'service_id as serviceId',
  'happened_on as happenedOn',
  'offered_by as offeredBy',
  'offered_at as offeredAt',
] as const

/** What was offered to the actor and waits for an answer, newest first. */
export function openOffers(ctx: Context): Promise<Offer[]> {
  return inside(ctx, db =>
    db
      .selectFrom('support.offer')
      .select(offerColumns)
      .where('org_id', '=', ctx.actor.orgId)
      .where('person_id', '=', ctx.actor.personId ?? null)
      .where('answer', 'is', null)
      .orderBy('offered_at', 'desc')
      .execute(),
  )
}

/** One of them; undefined when it is answered or not the actor's. */
export async function openOffer(ctx: Context, id: OfferId): Promise<Offer | undefined> {
  return (await openOffers(ctx)).find(offer => offer.id === id)
}

/** The actor's own support, what goes on first, then the newest. */
export async function ownPeriods(ctx: Context): Promise<Period[]> {
  const rows = await inside(ctx, db =>
    db
      .selectFrom('support.period')
      .select(periodColumns)
      .where('org_id', '=', ctx.actor.orgId)
      .where('person_id', '=', ctx.actor.personId ?? null)
      .orderBy('ended_at', order => order.desc().nullsFirst())
      .orderBy('began_at', 'desc')
      .execute(),
  )
  return rows as Period[]
}
