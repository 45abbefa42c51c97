import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId, type ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { AddService } from '../contract.ts'
import { mayManage } from '../model/may-manage.ts'
import { insertServices } from '../store/services.ts'

/** Adds a service to the organisation; gives its id. */
export async function addService(
  ctx: Context,
  { regulatedActivity, ...service }: AddService,
): Promise<Result<ServiceId, 'not-permitted'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  const id = newId<'service'>()
  await insertServices(ctx, [{ ...service, id, regulated_activity: regulatedActivity }])
  await recordAudit(ctx, { action: 'added', thing: 'service', thingId: id, serviceId: id })
  return ok(id)
}
