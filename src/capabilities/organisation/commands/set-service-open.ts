import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import { mayManage } from '../model/may-manage.ts'
import { lockService, saveServicesClosed } from '../store/services.ts'

/** Closes a service from now on, or opens it again: a closed one takes no new reports, and its history stays. */
export async function setServiceOpen(
  ctx: Context,
  { serviceId, open }: { serviceId: ServiceId; open: boolean },
): Promise<Result<void, 'not-permitted' | 'not-found'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  const service = await lockService(ctx, serviceId)
  if (!service) return refused('not-found')
  if (open === (service.closedOn === null)) return ok(undefined)
  await saveServicesClosed(ctx, [serviceId], open ? null : dayOf(ctx.now()))
  const action = open ? 'reopened' : 'closed'
  await recordAudit(ctx, { action, thing: 'service', thingId: serviceId, serviceId })
  return ok(undefined)
}
