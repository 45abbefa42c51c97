import { mayAt } from '#capabilities/identity'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { guardedReport } from '../queries/guarded-reports.ts'
import { openIdentity } from '../store/guardian.ts'

export type OpenName = { reference: string; reason: string }

/**
 * Gives the guardian the locked name of a report, as base64, for their browser to open. The reporter reads the reason in
 * their thread; the database writes that, who asked and the row of the trail in the same step, or gives nothing.
 */
export async function openName(
  ctx: Context,
  { reference, reason }: OpenName,
): Promise<Result<string, 'not-found' | 'not-permitted' | 'other-key'>> {
  const report = await guardedReport(ctx, reference)
  if (!report) return refused('not-found')
  if (!mayAt(ctx.actor, 'names:keep', report.serviceId)) return refused('not-permitted')
  const opened = await openIdentity(ctx, report.id, reason)
  return opened.outcome === 'open' ? ok(opened.sealed) : refused(opened.outcome)
}
