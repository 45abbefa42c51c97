import { mayAt } from '#capabilities/identity'
import { type ReportId, reportsByIds } from '#capabilities/reporting'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { isWithinReach } from '../model/within-reach.ts'
import { incidentOfReport } from '../queries/incident-of-report.ts'
import { lockIncident, updateIncident } from '../store.ts'
import { beginRecord, type Opened, type OpenRefusal } from './open-incident.ts'

export type MakeSafe = { reportId: ReportId; text: string }

/** Notes what was done to make it safe; opens the record when there is none yet, so that the note has a home. */
export async function makeSafe(
  ctx: Context,
  { reportId, text }: MakeSafe,
): Promise<Result<Opened, OpenRefusal>> {
  const [report] = await reportsByIds(ctx, [reportId])
  if (!report || !isWithinReach(ctx.actor, report)) return refused('not-found')
  if (!mayAt(ctx.actor, 'report:answer', report.serviceId)) return refused('not-permitted')
  const known = await incidentOfReport(ctx, reportId)
  if (!known) return beginRecord(ctx, [report], { title: '', madeSafe: text })
  const record = await lockIncident(ctx, known.id)
  if (!record) return refused('not-found')
  await updateIncident(ctx, record.id, { made_safe: together(record.madeSafe, text) })
  const { id, reference, serviceId, sensitive, keptFrom } = record
  await recordAudit(ctx, {
    action: 'made-safe',
    thing: 'incident',
    thingId: id,
    serviceId,
    sensitive,
    keptFrom,
  })
  return ok({ id, reference })
}

/** Two people may make the same place safe in two ways; neither note is lost. */
function together(before: string, now: string): string {
  return before === '' || before === now ? now : `${before}\n\n${now}`
}
