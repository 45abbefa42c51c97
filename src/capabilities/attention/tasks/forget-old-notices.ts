import type { Context } from '#platform/context'
import { addHours } from '#platform/time'
import { deleteBefore } from '../store/notices.ts'

const days = 30

/** Deletes notices and settled mail of more than thirty days ago: what matters stands in the records themselves. */
export function forgetOldNotices(ctx: Context): Promise<void> {
  return deleteBefore(ctx, addHours(ctx.now(), -24 * days))
}
