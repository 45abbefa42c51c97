import { mayAt } from '#capabilities/identity'
import { peopleAt, personNames, placeById, serviceById } from '#capabilities/organisation'
import {
  alertOf,
  answerAlert,
  fullerAnswers,
  kindsToWrite,
  newSecret,
  photosToReporter,
  type Report,
  reportByReference,
  sendThanks,
  thankColleague,
  thankedFor,
  threadOf,
  translationsOf,
  writeFromForm,
} from '#capabilities/reporting'
import { openLens } from '#methods/language'
import type { Context } from '#platform/context'
import type { FileDesk } from '#platform/files/file-desk'
import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import type { PersonId } from '#platform/ids'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { joinReports } from '../commands/join-reports.ts'
import { makeSafe } from '../commands/make-safe.ts'
import { openIncident } from '../commands/open-incident.ts'
import { colleagueThanksForm, joinForm, madeSafeForm, thanksForm } from '../contract.ts'
import { isWithinReach } from '../model/within-reach.ts'
import { type ReportPage, reportPage } from '../pages/report-page.ts'
import { incidentByReference } from '../queries/incident-by-reference.ts'
import { incidentOfReport } from '../queries/incident-of-report.ts'
import { likelyMatches } from '../queries/likely-matches.ts'

/** One report: make safe, thank, ask or tell, and make it part of a record. */
export function reportRoutes(files: FileDesk): SignedInRoute[] {
  const address = '/app/reports/:reference' as const
  const answer = { method: 'POST', access: 'report:answer' } as const
  const triage = { method: 'POST', access: 'incident:triage' } as const
  return [
    { method: 'GET', path: address, access: 'report:read', handle: visit => withReport(visit, show) },
    { ...answer, path: `${address}/thanks`, handle: visit => withReport(visit, thank) },
    {
      ...answer,
      path: `${address}/news`,
      files: photosToReporter(files),
      handle: visit => withReport(visit, (_, report) => write(files, visit, report)),
    },
    { ...answer, path: `${address}/colleague`, handle: visit => withReport(visit, thankAColleague) },
    { ...answer, path: `${address}/safe`, handle: visit => withReport(visit, noteSafe) },
    { ...triage, path: `${address}/open`, handle: visit => withReport(visit, open) },
    { ...triage, path: `${address}/join`, handle: visit => withReport(visit, join) },
  ]
}

type Work = (visit: Visit, report: Report) => Promise<Reply>

async function withReport(visit: Visit, work: Work): Promise<Reply> {
  const { ctx, params } = visit
  const report = await reportByReference(ctx, params.reference ?? '')
  if (!report || !isWithinReach(ctx.actor, report)) return refused('not-found')
  return mayAt(ctx.actor, 'report:read', report.serviceId) ? work(visit, report) : refused('not-permitted')
}

async function show({ ctx, view }: Visit, report: Report): Promise<Reply> {
  if (report.atRiskNow) await answerAlert(ctx, report.id)
  return page(reportPage(view, await shown(ctx, report)))
}

async function askAgain({ ctx, view, body }: Visit, report: Report, errors: FormError[]): Promise<Reply> {
  return page(reportPage(view, { ...(await shown(ctx, report)), errors, typed: typedFields(body) }), 422)
}

async function shown(ctx: Context, report: Report): Promise<ReportPage> {
  const { id, serviceId, placeId, reporterId } = report
  const record = await incidentOfReport(ctx, id)
  return {
    report,
    serviceName: (await serviceById(ctx, serviceId))?.name ?? '',
    placeName: (await placeById(ctx, placeId))?.name ?? '',
    reporterName: reporterId ? (await personNames(ctx, [reporterId])).get(reporterId) : undefined,
    messages: await threadOf(ctx, id),
    record,
    alert: report.atRiskNow ? await alertInNames(ctx, report) : undefined,
    translations: await translationsOf(ctx, id),
    answers: (await fullerAnswers(ctx, [id])).get(id) ?? [],
    ...(report.kind === 'good-care' ? { good: await goodPeople(ctx, report) } : {}),
    matches: record ? [] : await likelyMatches(ctx, id),
    may: {
      answer: mayAt(ctx.actor, 'report:answer', serviceId),
      triage: mayAt(ctx.actor, 'incident:triage', serviceId),
      mark: mayAt(ctx.actor, 'report:mark', serviceId) && reporterId !== ctx.actor.personId,
    },
    kinds: kindsToWrite(ctx, serviceId),
    secret: newSecret(),
  }
}

async function alertInNames(ctx: Context, { id }: Report): Promise<ReportPage['alert']> {
  const alert = await alertOf(ctx, id)
  if (!alert) return undefined
  const { told, openedBy } = alert
  const names = await personNames(ctx, openedBy ? [...told, openedBy] : told)
  const nameOf = (personId: PersonId) => names.get(personId) ?? ''
  return { told: told.map(nameOf), openedBy: openedBy ? nameOf(openedBy) : undefined }
}

async function thank(visit: Visit, report: Report): Promise<Reply> {
  if (typedFields(visit.body).lens) return readThrough(visit, report)
  const read = readForm(thanksForm, visit.body)
  if (!read.ok) return askAgain(visit, report, read.errors)
  const sent = await sendThanks(visit.ctx, { reportId: report.id, text: read.value.thanks })
  return sent.ok ? seeOther(`/app/reports/${report.reference}`, 'thanked') : sent
}

/** The thanks as they are typed, with what the language lens asks about them; nothing is sent or kept. */
async function readThrough({ ctx, view, body }: Visit, report: Report): Promise<Reply> {
  const typed = typedFields(body)
  const { findings: lens } = (await openLens())(typed.thanks ?? '')
  return page(reportPage(view, { ...(await shown(ctx, report)), typed, lens }))
}

async function goodPeople(ctx: Context, { id, serviceId }: Report) {
  const colleagues = await peopleAt(ctx, { serviceId })
  const thanked = await thankedFor(ctx, id)
  const names = await personNames(
    ctx,
    thanked.map(each => each.personId),
  )
  return { colleagues, thanked: thanked.map(each => ({ ...each, name: names.get(each.personId) ?? '' })) }
}

async function thankAColleague(visit: Visit, report: Report): Promise<Reply> {
  const read = readForm(colleagueThanksForm, visit.body)
  if (!read.ok) return askAgain(visit, report, read.errors)
  const { colleague, goodThanks: text } = read.value
  const sent = await thankColleague(visit.ctx, { reportId: report.id, colleague, text })
  if (sent.ok) return seeOther(`/app/reports/${report.reference}`, 'colleague-thanked')
  if (sent.code !== 'not-at-service') return sent
  return askAgain(visit, report, [
    { field: 'colleague', message: 'Choose somebody who works at the service' },
  ])
}

async function write(files: FileDesk, visit: Visit, report: Report): Promise<Reply> {
  const written = await writeFromForm(files, visit, report.id)
  switch (written.outcome) {
    case 'sent':
      return seeOther(`/app/reports/${report.reference}`, 'written')
    case 'refused':
      return written.refusal
    case 'again':
      return page(reportPage(visit.view, { ...(await shown(visit.ctx, report)), ...written }), 422)
  }
}

async function noteSafe(visit: Visit, report: Report): Promise<Reply> {
  const read = readForm(madeSafeForm, visit.body)
  if (!read.ok) return askAgain(visit, report, read.errors)
  const noted = await makeSafe(visit.ctx, { reportId: report.id, text: read.value.safe })
  return noted.ok ? seeOther(`/app/reports/${report.reference}`, 'made-safe') : noted
}

async function open({ ctx }: Visit, report: Report): Promise<Reply> {
  const opened = await openIncident(ctx, { reportIds: [report.id] })
  return opened.ok ? seeOther(`/app/records/${opened.value.reference}/triage`, 'opened') : opened
}

async function join(visit: Visit, report: Report): Promise<Reply> {
  const read = readForm(joinForm, visit.body)
  const record = read.ok ? await incidentByReference(visit.ctx, read.value) : undefined
  if (!record)
    return askAgain(visit, report, [{ field: 'record', message: 'Choose a record, or give its reference' }])
  const joined = await joinReports(visit.ctx, { incidentId: record.id, reportIds: [report.id] })
  return joined.ok ? seeOther(`/app/records/${record.reference}`, 'joined') : joined
}
