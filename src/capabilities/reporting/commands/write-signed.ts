import { callAttention } from '#capabilities/attention'
import { mayAt } from '#capabilities/identity'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { type ServiceMessage, serviceMessages } from '../model/message-kinds.ts'
import { signingRole } from '../model/signing-role.ts'
import type { ReportId } from '../report.ts'
import type { NewFiles } from '../store/new-files.ts'
import { keepSigned, type SignedKept } from '../store/write-signed.ts'
import { type LockedReport, lockReport, markHeard } from '../store.ts'

export type WriteRefusal = 'not-found' | 'not-permitted' | 'contact-ended'

/** The report that the actor may write such a message to, locked. */
export async function mayWriteTo(
  ctx: Context,
  { reportId, kind }: { reportId: ReportId; kind: ServiceMessage },
): Promise<Result<LockedReport, WriteRefusal>> {
  const report = await lockReport(ctx, reportId)
  if (!report) return refused('not-found')
  if (!serviceMessages[kind].writers.some(row => mayAt(ctx.actor, row, report.serviceId)))
    return refused('not-permitted')
  return report.withdrawnAt ? refused('contact-ended') : ok(report)
}

export type Signed = { kind: ServiceMessage; text: string; formDigest?: Buffer }

/** The shared end of every message from the service: under which name and role, who hears of it, and the trail. */
export async function writeSigned(
  ctx: Context,
  report: LockedReport,
  said: Signed,
  photos: NewFiles = { files: [], limits: { files: 0, bytes: 0, place: 0 } },
): Promise<SignedKept> {
  const kept = await keepSigned(ctx, {
    ...said,
    ...photos,
    id: newId(),
    reportId: report.id,
    signed: ctx.actor.name,
    signedAs: signingRole(ctx.actor.roles, report.serviceId) ?? '',
  })
  if (kept.outcome === 'received') await noteWritten(ctx, report, said.kind)
  if ('photos' in kept && kept.photos > 0) await recordOn(ctx, report, 'sent-photos')
  return kept
}

async function noteWritten(ctx: Context, report: LockedReport, kind: ServiceMessage): Promise<void> {
  if (kind !== 'thanks') await markHeard(ctx, report.id, kind)
  if (report.reporterId)
    await callAttention(ctx, { to: [report.reporterId], kind: 'news-for-you', thingId: report.id })
  await recordOn(ctx, report, kind === 'thanks' ? 'thanked' : `wrote-${kind}`)
}

function recordOn(ctx: Context, report: LockedReport, action: string): Promise<void> {
  return recordAudit(ctx, {
    action,
    thing: 'report',
    thingId: report.id,
    serviceId: report.serviceId,
    sensitive: report.aboutManager,
    keptFrom: report.keptFrom,
  })
}
