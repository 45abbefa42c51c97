import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { deleteSessionsOf } from '../store/sessions.ts'

/** Ends one session of the person who asks, or all of them. */
export async function signOut(ctx: Context, only?: Buffer): Promise<void> {
  const { personId } = ctx.actor
  if (!personId) return
  await deleteSessionsOf(ctx, personId, only)
  await recordAudit(ctx, {
    action: only ? 'signed-out' : 'signed-out-everywhere',
    thing: 'person',
    thingId: personId,
  })
}
