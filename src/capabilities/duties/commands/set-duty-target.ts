import { mayUse } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { SetTarget } from '../contract.ts'
import { letterFollows } from '../model/letter-owed.ts'
import { isRule } from '../reference/rule-versions.ts'
import { saveTarget } from '../store/duties.ts'

const units = { hours: 'H', days: 'D', 'working-days': 'WD' } as const

/** Sets how soon this organisation wants a duty done, or goes back to the default. It is a target, never law. */
export async function setDutyTarget(
  ctx: Context,
  { rule, count, unit }: SetTarget,
): Promise<Result<void, 'not-permitted' | 'duty-unknown'>> {
  if (!mayUse(ctx.actor, 'duty:set-up')) return refused('not-permitted')
  if (!isRule(rule) && rule !== letterFollows.target) return refused('duty-unknown', 'rule')
  const period = count === undefined ? undefined : `P${unit === 'hours' ? 'T' : ''}${count}${units[unit]}`
  await saveTarget(ctx, rule, period)
  await recordAudit(ctx, { action: 'set-duty-target', thing: 'organisation', thingId: ctx.actor.orgId })
  return ok(undefined)
}
