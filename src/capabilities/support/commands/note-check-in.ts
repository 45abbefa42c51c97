import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { CheckInStep } from '../model/check-in-steps.ts'
import type { PeriodId } from '../period.ts'
import { periodOfTwo } from '../queries/period-of-two.ts'
import { saveCheckIn } from '../store/periods.ts'

/** One of the two says that a check-in took place; a second time changes nothing. */
export async function noteCheckIn(
  ctx: Context,
  periodId: PeriodId,
  step: CheckInStep,
): Promise<Result<void, 'not-found' | 'support-ended'>> {
  const { personId: by } = ctx.actor
  const period = by && (await periodOfTwo(ctx, periodId))
  if (!period) return refused('not-found')
  if (period.endedAt) return refused('support-ended')
  await saveCheckIn(ctx, by, { periodId, step })
  return ok(undefined)
}
