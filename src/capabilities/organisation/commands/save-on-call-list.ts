import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { mayManage } from '../model/may-manage.ts'
import { lockService, type OnCall, saveOnCall } from '../store/services.ts'

/** Replaces whom to call at a service, first to be called first. */
export async function saveOnCallList(
  ctx: Context,
  serviceId: ServiceId,
  list: readonly OnCall[],
): Promise<Result<void, 'not-permitted' | 'not-found'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  if (!(await lockService(ctx, serviceId))) return refused('not-found')
  await saveOnCall(ctx, serviceId, list)
  await recordAudit(ctx, { action: 'saved-on-call', thing: 'service', thingId: serviceId, serviceId })
  return ok(undefined)
}
