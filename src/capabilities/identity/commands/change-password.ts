import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { passwordHashOf, savePasswordHash } from '../store/passwords.ts'
import { deleteOtherSessionsOf } from '../store/sessions.ts'
import { hashPassword, passwordFits } from './passwords.ts'

/** Changes one's own password. It takes the present one, or a tablet left signed in would be enough; other sessions end. */
export async function changePassword(
  ctx: Context,
  session: Buffer,
  { present, password }: { present: string; password: string },
): Promise<Result<undefined, 'password-wrong'>> {
  const { personId } = ctx.actor
  if (!personId || !(await passwordFits(await passwordHashOf(ctx, personId), present)))
    return refused('password-wrong', 'present')
  await savePasswordHash(ctx, personId, await hashPassword(password))
  await deleteOtherSessionsOf(ctx, personId, session)
  await recordAudit(ctx, { action: 'password-changed', thing: 'person', thingId: personId })
  return ok(undefined)
}
