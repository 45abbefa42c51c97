import { createHash } from 'node:crypto'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newTimelessId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { threadOf } from '../queries/thread-of.ts'
import type { ReportId } from '../report.ts'
import { addOwnMessage, type LockedReport, lockReport, type Said } from '../store.ts'
import { type Attached, keepFiles } from './keep-files.ts'

export type ReplyToOwnReport = { reportId: ReportId; text: string; form: string }

/**
 * Adds words and files to the thread of a report that the actor told us with their name; the same form sent twice adds once.
 * Words are kept also where the answer says why the files are not.
 */
export async function replyToOwnReport(
  ctx: Context,
  { reportId, text, form }: ReplyToOwnReport,
  attached?: Attached,
): Promise<Result<Said['refused'], 'not-found' | 'other-words'>> {
  const report = await lockReport(ctx, reportId)
  if (!report || report.reporterId !== ctx.actor.personId) return refused('not-found')
  const formDigest = createHash('sha256').update(`${reportId}\n${form}`).digest()
  const keeping = await keepFiles(ctx.actor.orgId, attached)
  const said = await addOwnMessage(ctx, { id: newTimelessId(), reportId, text, formDigest, ...keeping })
  if (attached) await keeping.dropUnnamed(await threadOf(ctx, reportId))
  if (said.outcome === 'unknown-thread') return refused('not-found')
  if (said.outcome === 'other-words') return refused('other-words', 'text')
  if (said.outcome === 'received') await recordThatTheyWrote(ctx, report)
  return ok(said.refused)
}

function recordThatTheyWrote(ctx: Context, report: LockedReport) {
  return recordAudit(ctx, {
    action: 'wrote',
    thing: 'report',
    thingId: report.id,
    serviceId: report.serviceId,
    sensitive: report.aboutManager,
    keptFrom: report.keptFrom,
    // As in tell-as-yourself.ts: who it was stands in the report alone.
    withoutTrace: true,
  })
}
