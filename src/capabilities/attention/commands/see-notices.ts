import type { Context } from '#platform/context'
import type { NoticeId } from '../notice.ts'
import { markSeen } from '../store/notices.ts'

/** Notes that the actor has seen what waits for them, some of it or all. */
export function seeNotices(ctx: Context, ids: readonly NoticeId[] | 'all'): Promise<void> {
  return markSeen(ctx, ids)
}
