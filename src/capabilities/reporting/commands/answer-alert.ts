import { onCallAt } from '#capabilities/organisation'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { ReportId } from '../report.ts'
import { endAlert, lockLiveAlert } from '../store/alerts.ts'

/**
 * Whoever is on the on-call list and opens a report about somebody at risk has answered its alert: nobody else is told. Of
 * two who open it at once, the first has. For anybody else nothing changes, and the alert goes on.
 */
export async function answerAlert(ctx: Context, reportId: ReportId): Promise<void> {
  const { personId } = ctx.actor
  const alert = personId && (await lockLiveAlert(ctx, reportId))
  if (!alert) return
  const list = await onCallAt(ctx, alert.serviceId)
  if (!list.some(entry => entry.personId === personId)) return
  await endAlert(ctx, reportId, personId)
  await recordAudit(ctx, {
    action: 'answered-alert',
    thing: 'report',
    thingId: reportId,
    serviceId: alert.serviceId,
    sensitive: alert.aboutManager,
    keptFrom: alert.keptFrom,
  })
}
