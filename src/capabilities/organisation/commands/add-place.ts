import { randomBytes } from 'node:crypto'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId, type PlaceId, type ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { AddPlace } from '../contract.ts'
import { mayManage } from '../model/may-manage.ts'
import { placeCode } from '../model/place-code.ts'
import { serviceById } from '../queries/services.ts'
import { addToDirectory, insertPlace, placeDigest } from '../store.ts'

/** Adds a place with a new code for its poster (or the code given, for the demo); gives its id and code. */
export async function addPlace(
  ctx: Context,
  input: AddPlace & { serviceId: ServiceId; code?: string },
): Promise<Result<{ id: PlaceId; code: string }, 'not-permitted' | 'not-found' | 'code-taken'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  if (!(await serviceById(ctx, input.serviceId))) return refused('not-found')
  const id = newId<'place'>()
  const code = input.code ?? placeCode(randomBytes(32))
  if (!(await addToDirectory(ctx, 'place', placeDigest(code), id))) return refused('code-taken')
  await insertPlace(ctx, { id, service_id: input.serviceId, name: input.name, kind: input.kind, code })
  await recordAudit(ctx, { action: 'added', thing: 'place', thingId: id, serviceId: input.serviceId })
  return ok({ id, code })
}
