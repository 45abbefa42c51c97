import type { Context } from '#platform/context'
import type { Instant } from '#platform/time'
import type { DraftId } from '../register-import.ts'

/** One's own files that wait to be imported, newest first. */
export async function ownDrafts(
  ctx: Context,
): Promise<{ id: DraftId; fileName: string; expiresAt: Instant }[]> {
  return ctx.db
    .selectFrom('exchange.draft')
    .select(['id', 'file_name as fileName', 'expires_at as expiresAt'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('expires_at', '>', ctx.now())
    .orderBy('made_at', 'desc')
    .execute()
}
