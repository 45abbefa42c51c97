import { alertPerson } from '#capabilities/attention'
import { recordAudit } from '#platform/audit/record-audit'
import type { Clock } from '#platform/clock'
import { asSystem, type Context } from '#platform/context'
import type { Database } from '#platform/database/open-database'
import { organisationIds } from '#platform/database/organisation-ids'
import type { OrgId } from '#platform/ids'
import { addHours, type Instant, toTheHour } from '#platform/time'
import type { AlertPort, OnCallPerson } from '../alert.ts'
import { minutesToOpen, nextOnCall } from '../model/next-on-call.ts'
import { alertList, insertCall, type LiveAlert, lockDueAlert, setNextAt, toldOf } from '../store/alerts.ts'

type Parts = { database: Database; clock: Clock; ports: readonly AlertPort[] }

/**
 * Tells the next of the on-call list of every report about somebody at risk that nobody of the list has opened. Each step is
 * one transaction: who was told, their mail, and when the next is told. A worker that is killed did the step or did not, and
 * the next worker goes on from there.
 */
export async function goOnWithAlerts(parts: Parts): Promise<void> {
  for (const orgId of await organisationIds(parts.database)) while (await oneStep(parts, orgId));
}

async function oneStep({ database, clock, ports }: Parts, orgId: OrgId): Promise<boolean> {
  const step = await asSystem(database, clock, orgId, tellNext)
  if (step?.told) await Promise.allSettled(ports.map(port => port.alert(step.told as OnCallPerson)))
  return step !== undefined
}

async function tellNext(ctx: Context): Promise<{ told: OnCallPerson | undefined } | undefined> {
  const alert = await lockDueAlert(ctx)
  if (!alert) return undefined
  const before = await toldOf(ctx, alert.reportId)
  const next = nextOnCall(await alertList(ctx, alert), before)
  if (next) await tell(ctx, alert, next, before.length + 1)
  await setNextAt(ctx, alert.reportId, next ? addHours(ctx.now(), minutesToOpen / 60) : nextHour(ctx.now()))
  return { told: next }
}

async function tell(ctx: Context, alert: LiveAlert, { personId }: OnCallPerson, position: number) {
  const { reportId, serviceId, aboutManager, keptFrom } = alert
  await insertCall(ctx, { reportId, personId, position })
  await alertPerson(ctx, { personId, reportId })
  await recordAudit(ctx, {
    action: 'alerted',
    thing: 'report',
    thingId: reportId,
    serviceId,
    sensitive: aboutManager,
    keptFrom,
    // When somebody spoke up is nobody's to know to the minute.
    withoutTrace: true,
  })
}

// With nobody to tell there is no reason to keep a closer time than the report has.
function nextHour(now: Instant): Instant {
  return addHours(toTheHour(now), 1)
}
