import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { PromisedHours } from '../model/feedback-promises.ts'
import { mayManage } from '../model/may-manage.ts'
import { savePromisedHours } from '../store/targets.ts'

/** Sets how long each promise to whoever tells us may take, everywhere in the organisation. */
export async function setPromises(
  ctx: Context,
  hours: PromisedHours,
): Promise<Result<void, 'not-permitted'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  await savePromisedHours(ctx, hours)
  await recordAudit(ctx, { action: 'set-promises', thing: 'organisation', thingId: ctx.actor.orgId })
  return ok(undefined)
}
