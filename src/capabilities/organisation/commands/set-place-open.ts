import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { PlaceId, ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import { mayManage } from '../model/may-manage.ts'
import { lockPlace, savePlacesClosed } from '../store/places.ts'

/** Closes a place from now on, or opens it again: its poster leads nowhere while it is closed, and its history stays. */
export async function setPlaceOpen(
  ctx: Context,
  { serviceId, placeId, open }: { serviceId: ServiceId; placeId: PlaceId; open: boolean },
): Promise<Result<void, 'not-permitted' | 'not-found'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  const place = await lockPlace(ctx, placeId)
  if (place?.serviceId !== serviceId) return refused('not-found')
  if (open === (place.closedOn === null)) return ok(undefined)
  await savePlacesClosed(ctx, [placeId], open ? null : dayOf(ctx.now()))
  const action = open ? 'reopened' : 'closed'
  await recordAudit(ctx, { action, thing: 'place', thingId: placeId, serviceId })
  return ok(undefined)
}
