import { mayAt } from '#capabilities/identity'
import { personNames } from '#capabilities/organisation'
import { hasOutcome, type Report } from '#capabilities/reporting'
import type { Context } from '#platform/context'
import { type ReadForm, readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { closeIncident } from '../commands/close-incident.ts'
import { notePeopleAnswer } from '../commands/note-people-answer.ts'
import { tellPeople } from '../commands/tell-people.ts'
import { writeOutcome } from '../commands/write-outcome.ts'
import { moveForm, outcomeForm, peopleAnswerForm, peopleToldForm } from '../contract.ts'
import type { Incident } from '../incident.ts'
import { unmetNeeds } from '../model/decide-move.ts'
import { movesFrom } from '../model/state-table.ts'
import { type OutcomePage, outcomePage, type Reporter } from '../pages/outcome-page.ts'
import { whoTold } from '../pages/words-for.ts'
import { needsMetBy } from '../queries/needs-met-by.ts'
import { peopleAnswersOf } from '../queries/people-answers-of.ts'
import { reportsOfIncident } from '../queries/reports-of-incident.ts'
import { withRecord } from './with-record.ts'

/** Telling everybody what came of it, and closing the record. */
export function outcomeRoutes(): SignedInRoute[] {
  const address = '/app/records/:reference/outcome' as const
  const route = { access: 'incident:close', method: 'POST' } as const
  return [
    { ...route, method: 'GET', path: address, handle: visit => withOwnRecord(visit, show) },
    { ...route, path: address, handle: visit => withOwnRecord(visit, tellReporters) },
    { ...route, path: `${address}/people`, handle: visit => withOwnRecord(visit, tellOthers) },
    { ...route, path: `${address}/answer`, handle: visit => withOwnRecord(visit, noteAnswer) },
    { ...route, path: `${address}/close`, handle: visit => withOwnRecord(visit, close) },
  ]
}

// The page names who told us, also when it is shown again for something missing.
function withOwnRecord(
  visit: Visit,
  work: (visit: Visit, record: Incident) => Promise<Reply>,
): Promise<Reply> {
  return withRecord(visit, async (_, record) =>
    mayAt(visit.ctx.actor, 'incident:close', record.serviceId)
      ? work(visit, record)
      : refused('not-permitted'),
  )
}

async function show({ ctx, view }: Visit, record: Incident): Promise<Reply> {
  return page(outcomePage(view, await shown(ctx, record)))
}

async function askAgain({ ctx, view, body }: Visit, record: Incident, errors: FormError[]): Promise<Reply> {
  return page(outcomePage(view, { ...(await shown(ctx, record)), errors, typed: typedFields(body) }), 422)
}

async function shown(ctx: Context, record: Incident): Promise<OutcomePage> {
  const closing = movesFrom(record.state).find(move => move.to === 'closed')
  const met = await needsMetBy(ctx, record)
  const reporters = await reportersOf(ctx, await reportsOfIncident(ctx, record.id))
  const answers = await peopleAnswersOf(ctx, record.id)
  return { record, reporters, closing, unmet: closing ? unmetNeeds(closing, met) : [], answers }
}

async function reportersOf(ctx: Context, reports: readonly Report[]): Promise<Reporter[]> {
  const told = await hasOutcome(
    ctx,
    reports.map(report => report.id),
  )
  const names = await personNames(
    ctx,
    reports.flatMap(({ reporterId }) => reporterId ?? []),
  )
  return reports.map(report => ({
    report,
    who: whoTold(report, report.reporterId ? names.get(report.reporterId) : undefined),
    told: told.get(report.id) ?? false,
  }))
}

async function tellReporters(visit: Visit, record: Incident): Promise<Reply> {
  const read = readForm(outcomeForm, visit.body)
  if (!read.ok) return askAgain(visit, record, read.errors)
  const { to, text } = read.value
  const reports = await reportsOfIncident(visit.ctx, record.id)
  const reportIds = reports.filter(report => to.includes(report.reference)).map(report => report.id)
  const written = await writeOutcome(visit.ctx, { incidentId: record.id, reportIds, text })
  return written.ok ? seeOther(`/app/records/${record.reference}/outcome`, 'outcome-sent') : written
}

async function tellOthers(visit: Visit, record: Incident): Promise<Reply> {
  const read = readForm(peopleToldForm, visit.body)
  if (!read.ok) return askAgain(visit, record, read.errors)
  const told = await tellPeople(visit.ctx, { incidentId: record.id, ...whatWasSaid(read) })
  return told.ok ? seeOther(`/app/records/${record.reference}/outcome`, 'people-told') : told
}

type PeopleTold = Extract<ReadForm<ReturnType<typeof peopleToldForm.parse>>, { ok: true }>

function whatWasSaid({ value }: PeopleTold) {
  if (value.who === 'nobody') return { nobodyElse: true } as const
  return { text: value.peopleTold, mayAnswer: value.mayAnswer }
}

async function noteAnswer(visit: Visit, record: Incident): Promise<Reply> {
  const read = readForm(peopleAnswerForm, visit.body)
  if (!read.ok) return askAgain(visit, record, read.errors)
  const { from, answer: text } = read.value
  const noted = await notePeopleAnswer(visit.ctx, { incidentId: record.id, from, text })
  return noted.ok ? seeOther(`/app/records/${record.reference}/outcome`, 'answer-noted') : noted
}

async function close(visit: Visit, record: Incident): Promise<Reply> {
  const read = readForm(moveForm, visit.body)
  if (!read.ok) return askAgain(visit, record, read.errors)
  const closed = await closeIncident(visit.ctx, { incidentId: record.id, reason: read.value.reason })
  if (closed.ok) return seeOther(`/app/records/${record.reference}`, 'closed')
  if (closed.code !== 'reason-missing') return closed
  return askAgain(visit, record, [{ field: 'reason', message: 'Say why this is enough' }])
}
