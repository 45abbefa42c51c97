import { randomBytes } from 'node:crypto'
import { mayAt } from '#capabilities/identity'
import { type Report, type ReportId, reportsByIds, takeUpReports } from '#capabilities/reporting'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import type { Incident, IncidentId } from '../incident.ts'
import { recordFromReports } from '../model/record-from-reports.ts'
import { monthSeries, ordinaryReference, sensitiveReference } from '../model/reference.ts'
import { isWithinReach } from '../model/within-reach.ts'
import { indexIncidents, insertIncident, insertIncidentReports, takeNumbers } from '../store.ts'

export type OpenIncident = { reportIds: readonly ReportId[]; title?: string }

export type OpenRefusal =
  | 'not-found'
  | 'not-permitted'
  | 'different-services'
  | 'kept-apart'
  | 'already-in-record'

export type Opened = Pick<Incident, 'id' | 'reference'>

/** Opens a record from one report or several about the same event. */
export async function openIncident(ctx: Context, input: OpenIncident): Promise<Result<Opened, OpenRefusal>> {
  const reports = await reportsByIds(ctx, input.reportIds)
  if (reports.length < new Set(input.reportIds).size) return refused('not-found')
  if (reports.some(report => !mayAt(ctx.actor, 'incident:triage', report.serviceId)))
    return refused('not-permitted')
  return beginRecord(ctx, reports, { title: input.title ?? '', madeSafe: '' })
}

/** The shared end of opening a record: whoever takes a report up first has it; the next is told so. */
export async function beginRecord(
  ctx: Context,
  reports: readonly Report[],
  given: { title: string; madeSafe: string },
): Promise<Result<Opened, OpenRefusal>> {
  if (reports.some(report => !isWithinReach(ctx.actor, report))) return refused('not-found')
  const draft = recordFromReports(reports)
  if (!draft.ok) return draft
  const reportIds = reports.map(report => report.id)
  if (!(await takeUpReports(ctx, reportIds))) return refused('already-in-record')
  const { sensitive, keptFrom, serviceId } = draft.value
  const id: IncidentId = newId<'incident'>()
  const reference = await nextReference(ctx, keptFrom.length > 0)
  const title = given.title.trim() || draft.value.title
  await insertIncident(ctx, { ...draft.value, id, reference, title, madeSafe: given.madeSafe })
  await insertIncidentReports(ctx, id, reportIds)
  await indexIncidents(ctx, [{ id, categoryLabel: '' }])
  await recordAudit(ctx, { action: 'opened', thing: 'incident', thingId: id, serviceId, sensitive, keptFrom })
  return ok({ id, reference })
}

async function nextReference(ctx: Context, keptApart: boolean): Promise<string> {
  const series = monthSeries(dayOf(ctx.now()))
  if (keptApart) return sensitiveReference(series, randomBytes(6))
  return ordinaryReference(series, await takeNumbers(ctx, series))
}
