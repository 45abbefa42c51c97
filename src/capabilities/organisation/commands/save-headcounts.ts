import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { PlaceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { mayManage } from '../model/may-manage.ts'
import { type Headcount, lockPlace, saveHeadcounts as replace } from '../store/places.ts'

/** Replaces how many people work at a place, by shift and role. The counts say whether a reporter could be recognised. */
export async function saveHeadcounts(
  ctx: Context,
  placeId: PlaceId,
  counts: readonly Headcount[],
): Promise<Result<void, 'not-permitted' | 'not-found'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  const place = await lockPlace(ctx, placeId)
  if (!place) return refused('not-found')
  await replace(ctx, placeId, counts)
  const { serviceId } = place
  await recordAudit(ctx, { action: 'saved-headcounts', thing: 'place', thingId: placeId, serviceId })
  return ok(undefined)
}
