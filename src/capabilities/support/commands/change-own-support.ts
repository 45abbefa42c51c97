import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { Help } from '../model/helps.ts'
import type { PeriodId } from '../period.ts'
import { periodOfTwo } from '../queries/period-of-two.ts'
import { supportersAt } from '../queries/supporters-at.ts'
import { updatePeriod } from '../store/periods.ts'

/** The person chooses who checks in from now on, the first time again after a supporter left. Earlier notes do not move. */
export async function chooseSupporter(
  ctx: Context,
  id: PeriodId,
  supporterId: PersonId,
): Promise<Result<void, 'not-found' | 'support-ended' | 'supporter-unknown'>> {
  const period = await periodOfTwo(ctx, id)
  if (period?.personId !== ctx.actor.personId || !period) return refused('not-found')
  const chosen = (await supportersAt(ctx, period.serviceId)).some(each => each.id === supporterId)
  if (!chosen) return refused('supporter-unknown', 'supporter')
  return changed(await updatePeriod(ctx, id, { supporter_id: supporterId, handed_back_at: null }))
}

/** The person says anew what would help. */
export async function changeHelps(
  ctx: Context,
  id: PeriodId,
  helps: readonly Help[],
): Promise<Result<void, 'not-found' | 'support-ended'>> {
  return changeOwn(ctx, id, { helps: [...helps] })
}

/** The person ends it; they may ask again at any time. */
export async function endSupport(
  ctx: Context,
  id: PeriodId,
): Promise<Result<void, 'not-found' | 'support-ended'>> {
  return changeOwn(ctx, id, { ended_at: ctx.now() })
}

async function changeOwn(ctx: Context, id: PeriodId, change: Parameters<typeof updatePeriod>[2]) {
  const period = await periodOfTwo(ctx, id)
  if (period?.personId !== ctx.actor.personId || !period) return refused('not-found')
  return changed(await updatePeriod(ctx, id, change))
}

function changed(done: boolean): Result<void, 'support-ended'> {
  return done ? ok(undefined) : refused('support-ended')
}
