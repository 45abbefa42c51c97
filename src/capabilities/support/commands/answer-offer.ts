import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { BeginForm } from '../contract.ts'
import type { OfferId, PeriodId } from '../period.ts'
import { supportersAt } from '../queries/supporters-at.ts'
import { lockOpenOffer, saveAnswer } from '../store/offers.ts'
import { insertPeriod } from '../store/periods.ts'

/** The actor takes what was offered to them, with a supporter of their choice. Whoever offered it is not told. */
export async function acceptOffer(
  ctx: Context,
  offerId: OfferId,
  { supporter, helps }: Pick<BeginForm, 'supporter' | 'helps'>,
): Promise<Result<PeriodId, 'not-found' | 'supporter-unknown'>> {
  const { personId } = ctx.actor
  const offer = personId && (await lockOpenOffer(ctx, offerId))
  if (!offer) return refused('not-found')
  const { serviceId } = offer
  const supporterId = supporter as PersonId
  const chosen = (await supportersAt(ctx, serviceId)).some(each => each.id === supporterId)
  if (!chosen) return refused('supporter-unknown', 'supporter')
  await saveAnswer(ctx, offerId, 'accepted')
  return ok(await insertPeriod(ctx, { personId, serviceId, supporterId, helps, offerId }))
}

/** The actor declines; nobody sees that they did, and they may still ask later. */
export async function declineOffer(ctx: Context, offerId: OfferId): Promise<Result<void, 'not-found'>> {
  if (!(await lockOpenOffer(ctx, offerId))) return refused('not-found')
  await saveAnswer(ctx, offerId, 'declined')
  return ok(undefined)
}
