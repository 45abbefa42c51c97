import { mayUse } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { GuardianKeyId } from '../guardian.ts'
import { guardsSomewhere, someServiceLacksKey } from '../queries/guardian-keys.ts'
import { putKeyToUse, retireLostKey } from '../store/guardian.ts'

type Changed = Result<void, 'not-permitted' | 'not-guardian' | 'no-key'>

/** Gives up the actor's key because its six words are lost. Names under it wait for its two slips, or for good. */
export function reportKeyLost(ctx: Context): Promise<Changed> {
  return change(ctx, 'lost-key', retireLostKey)
}

/** Uses the actor's waiting key from now on, where whoever had the key is no longer the guardian. */
export async function beginWithKey(ctx: Context): Promise<Changed> {
  if (!(await someServiceLacksKey(ctx))) return refused('no-key')
  return change(ctx, 'began-with-key', putKeyToUse)
}

async function change(
  ctx: Context,
  action: string,
  work: (ctx: Context) => Promise<GuardianKeyId | undefined>,
): Promise<Changed> {
  if (!mayUse(ctx.actor, 'names:keep')) return refused('not-permitted')
  if (!(await guardsSomewhere(ctx))) return refused('not-guardian')
  const thingId = await work(ctx)
  if (!thingId) return refused('no-key')
  await recordAudit(ctx, { action, thing: 'guardian-key', thingId })
  return ok(undefined)
}
