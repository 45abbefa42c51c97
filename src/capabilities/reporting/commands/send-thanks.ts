import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { ReportId } from '../report.ts'
import { markThanked } from '../store.ts'
import { mayWriteTo, type WriteRefusal, writeSigned } from './write-signed.ts'

export type SendThanks = { reportId: ReportId; text: string }

/** Thanks whoever told us, once, in the actor's own words. */
export async function sendThanks(
  ctx: Context,
  { reportId, text }: SendThanks,
): Promise<Result<void, WriteRefusal | 'already-thanked'>> {
  const report = await mayWriteTo(ctx, { reportId, kind: 'thanks' })
  if (!report.ok) return report
  if (report.value.thankedAt) return refused('already-thanked')
  await writeSigned(ctx, report.value, { kind: 'thanks', text })
  await markThanked(ctx, reportId)
  return ok(undefined)
}
