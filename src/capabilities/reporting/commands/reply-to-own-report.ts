import { createHash } from 'node:crypto'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newTimelessId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { ReportId } from '../report.ts'
import { addMessage, lockReport } from '../store.ts'

export type ReplyToOwnReport = { reportId: ReportId; text: string; form: string }

/** Adds to the thread of a report that the actor told us with their name; the same form sent twice adds once. */
export async function replyToOwnReport(
  ctx: Context,
  { reportId, text, form }: ReplyToOwnReport,
): Promise<Result<void, 'not-found' | 'other-words'>> {
  const report = await lockReport(ctx, reportId)
  if (!report || report.reporterId !== ctx.actor.personId) return refused('not-found')
  const formDigest = createHash('sha256').update(`${reportId}\n${form}`).digest()
  const outcome = await addMessage(ctx, { id: newTimelessId(), reportId, text, formDigest })
  if (outcome === 'other-words') return refused('other-words', 'text')
  if (outcome === 'received') {
    await recordAudit(ctx, {
      action: 'wrote',
      thing: 'report',
      thingId: reportId,
      serviceId: report.serviceId,
      sensitive: report.aboutManager,
      keptFrom: report.keptFrom,
      // As in tell-as-yourself.ts: who it was stands in the report alone.
      withoutTrace: true,
    })
  }
  return ok(undefined)
}
