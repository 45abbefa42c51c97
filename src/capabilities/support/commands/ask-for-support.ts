import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { BeginForm } from '../contract.ts'
import type { PeriodId } from '../period.ts'
import { supportersAt } from '../queries/supporters-at.ts'
import { insertPeriod } from '../store/periods.ts'

/** The actor asks for support without anybody's offer, with a supporter of their choice where they work. */
export async function askForSupport(
  ctx: Context,
  { supporter, helps }: Pick<BeginForm, 'supporter' | 'helps'>,
): Promise<Result<PeriodId, 'not-found' | 'supporter-unknown'>> {
  const { personId } = ctx.actor
  if (!personId) return refused('not-found')
  const chosen = (await supportersAt(ctx)).find(each => each.id === supporter)
  if (!chosen) return refused('supporter-unknown', 'supporter')
  const { id: supporterId, serviceId } = chosen
  return ok(await insertPeriod(ctx, { personId, serviceId, supporterId, helps, offerId: null }))
}
