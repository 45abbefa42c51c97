import { randomBytes } from 'node:crypto'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId, type PlaceId, type ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { AddPlace } from '../contract.ts'
import { mayManage } from '../model/may-manage.ts'
import { placeCode } from '../model/place-code.ts'
import { insertPlaces } from '../store/places.ts'
import { lockService } from '../store/services.ts'

export type AddPlaceRefusal = 'not-permitted' | 'not-found' | 'service-closed' | 'code-taken'

/** Adds a place with a new code for its poster (or the code given, for the demo); gives its id and code. */
export async function addPlace(
  ctx: Context,
  {
    serviceId,
    name,
    kind,
    code = placeCode(randomBytes(32)),
  }: AddPlace & { serviceId: ServiceId; code?: string },
): Promise<Result<{ id: PlaceId; code: string }, AddPlaceRefusal>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  const service = await lockService(ctx, serviceId)
  if (!service) return refused('not-found')
  if (service.closedOn) return refused('service-closed')
  const id = newId<'place'>()
  if (!(await insertPlaces(ctx, [{ id, service_id: serviceId, name, kind, code }])))
    return refused('code-taken')
  await recordAudit(ctx, { action: 'added', thing: 'place', thingId: id, serviceId })
  return ok({ id, code })
}
