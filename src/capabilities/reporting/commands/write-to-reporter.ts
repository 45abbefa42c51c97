import type { Context } from '#platform/context'
import { ok, type Result } from '#platform/result'
import type { ServiceMessage } from '../model/message-kinds.ts'
import type { ReportId } from '../report.ts'
import { mayWriteTo, type WriteRefusal, writeSigned } from './write-signed.ts'

export type WriteToReporter = { reportId: ReportId; kind: Exclude<ServiceMessage, 'thanks'>; text: string }

/** Writes to the thread of whoever told us, signed with the actor's name and role. */
export async function writeToReporter(
  ctx: Context,
  input: WriteToReporter,
): Promise<Result<void, WriteRefusal>> {
  const report = await mayWriteTo(ctx, input)
  if (!report.ok) return report
  const { kind, text } = input
  await writeSigned(ctx, report.value, { kind, text })
  return ok(undefined)
}
