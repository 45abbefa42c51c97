import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { ReportId } from '../report.ts'
import { lockReport, markThanked } from '../store.ts'
import { type WriteRefusal, writeSigned } from './write-to-reporter.ts'

export type SendThanks = { reportId: ReportId; text: string }

/** Thanks whoever told us, once, in the actor's own words. */
export async function sendThanks(
  ctx: Context,
  { reportId, text }: SendThanks,
): Promise<Result<void, WriteRefusal | 'already-thanked'>> {
  const report = await lockReport(ctx, reportId)
  if (report?.thankedAt) return refused('already-thanked')
  const written = await writeSigned(ctx, { reportId, kind: 'thanks', text })
  if (!written.ok) return written
  await markThanked(ctx, reportId)
  return ok(undefined)
}
