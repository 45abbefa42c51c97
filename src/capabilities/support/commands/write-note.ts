import type { Context } from '#platform/context'
import type { Keys } from '#platform/keys'
import { ok, type Result, refused } from '#platform/result'
import type { Note, PeriodId } from '../period.ts'
import { periodOfTwo, wasTold } from '../queries/period-of-two.ts'
import { insertNote } from '../store/notes.ts'
import { insertTold } from '../store/periods.ts'

export type WriteNote = Pick<Note, 'kind' | 'text'> & { periodId: PeriodId; toldNow: boolean }

/** One of the two writes a note for both. Before their first they are told the one exception, a risk to life. */
export async function writeNote(
  ctx: Context,
  keys: Pick<Keys, 'hmac'>,
  { periodId, kind, text, toldNow }: WriteNote,
): Promise<Result<void, 'not-found' | 'support-ended' | 'no-supporter' | 'exception-not-told'>> {
  const { personId: authorId } = ctx.actor
  const period = authorId && (await periodOfTwo(ctx, periodId))
  if (!period) return refused('not-found')
  if (period.endedAt) return refused('support-ended')
  const { personId, supporterId } = period
  if (!supporterId) return refused('no-supporter')
  if (!toldNow && !(await wasTold(ctx, periodId))) return refused('exception-not-told', 'told')
  await insertTold(ctx, periodId, authorId)
  await insertNote(ctx, keys, { periodId, personId, supporterId, authorId, kind, text })
  return ok(undefined)
}
