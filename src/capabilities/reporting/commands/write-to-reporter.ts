import { callAttention } from '#capabilities/attention'
import { mayAt } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { type ServiceMessage, serviceMessages } from '../model/message-kinds.ts'
import { signingRole } from '../model/signing-role.ts'
import type { ReportId } from '../report.ts'
import { addMessage, lockReport, markHeard } from '../store.ts'

export type WriteToReporter = { reportId: ReportId; kind: Exclude<ServiceMessage, 'thanks'>; text: string }

export type WriteRefusal = 'not-found' | 'not-permitted' | 'contact-ended'

/** Writes to the thread of whoever told us, signed with the actor's name and role. */
export async function writeToReporter(
  ctx: Context,
  input: WriteToReporter,
): Promise<Result<void, WriteRefusal>> {
  return writeSigned(ctx, input)
}

/** The shared end of every message from the service: who may, under which name and role, and the audit row. */
export async function writeSigned(
  ctx: Context,
  { reportId, kind, text }: { reportId: ReportId; kind: ServiceMessage; text: string },
): Promise<Result<void, WriteRefusal>> {
  const report = await lockReport(ctx, reportId)
  if (!report) return refused('not-found')
  if (!serviceMessages[kind].writers.some(row => mayAt(ctx.actor, row, report.serviceId)))
    return refused('not-permitted')
  if (report.withdrawnAt) return refused('contact-ended')
  await addMessage(ctx, {
    id: newId(),
    reportId,
    kind,
    text,
    signed: ctx.actor.name,
    signedAs: signingRole(ctx.actor.roles, report.serviceId) ?? '',
  })
  if (kind !== 'thanks') await markHeard(ctx, reportId, kind)
  if (report.reporterId)
    await callAttention(ctx, { to: [report.reporterId], kind: 'news-for-you', thingId: reportId })
  await recordAudit(ctx, {
    action: kind === 'thanks' ? 'thanked' : `wrote-${kind}`,
    thing: 'report',
    thingId: reportId,
    serviceId: report.serviceId,
    sensitive: report.aboutManager,
    keptFrom: report.keptFrom,
  })
  return ok(undefined)
}
