import type { Context } from '#platform/context'
import { deleteExpiredDrafts } from '../store/drafts.ts'

/** Takes out the files whose day is over. Run as background work, which sees everybody's; safe to repeat. */
export function clearDrafts(ctx: Context): Promise<void> {
  return deleteExpiredDrafts(ctx)
}
