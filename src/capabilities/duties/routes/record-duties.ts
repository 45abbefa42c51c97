import { mayAt } from '#capabilities/identity'
import { personNames } from '#capabilities/organisation'
import { type Incident, incidentByReference } from '#capabilities/triage'
import { renderPdf } from '#platform/documents/render-pdf'
import { type FormError, readForm, typedFields } from '#platform/http/read-form'
import { fileToMake, page, type Reply, seeOther } from '#platform/http/reply'
import type { Visit } from '#platform/http/route'
import { type Refused, refused } from '#platform/result'
import { answerQuestions } from '../commands/answer-questions.ts'
import { decideDuty } from '../commands/decide-duty.ts'
import { makeDutyNotes } from '../commands/make-duty-notes.ts'
import { noteAgreement } from '../commands/note-agreement.ts'
import { noteSending } from '../commands/note-sending.ts'
import { openRestricted } from '../commands/open-restricted.ts'
import * as contract from '../contract.ts'
import { gatherEvidence } from '../model/gather-evidence.ts'
import { dutiesPage } from '../pages/duties-page.ts'
import { dutyPage } from '../pages/duty-page.ts'
import { recordWords } from '../pages/record-words.ts'
import { dutiesOf, type RecordDuties } from '../queries/duties-of.ts'
import { notedOf } from '../queries/noted-of.ts'
import { isRule } from '../reference/rule-versions.ts'
import { refusals } from '../refusals.ts'

type Trouble = { errors: FormError[]; typed: Record<string, string> }

/** The duties of one record. */
export async function showDuties(visit: Visit, trouble?: Trouble): Promise<Reply> {
  const incident = await recordOf(visit)
  if (!incident) return refused('not-found')
  const { ctx, view, query } = visit
  if (isRule(query.rule ?? '')) return seeOther(addressOf(incident, query.rule ?? ''))
  const of = await dutiesOf(ctx, incident)
  const shown = dutiesPage(view, {
    incident,
    of,
    names: await namesIn(visit, of),
    mayDecide: mayAt(ctx.actor, 'duty:decide', incident.serviceId),
    mayOpen: mayAt(ctx.actor, 'restriction:lift', incident.serviceId),
    maySetUp: mayAt(ctx.actor, 'duty:set-up', incident.serviceId),
    asked: query.ask,
    now: ctx.now(),
    ...trouble,
  })
  return page(shown, trouble ? 422 : 200)
}

/** One duty of one record. */
export async function showDuty(visit: Visit, trouble?: Trouble): Promise<Reply> {
  const incident = await recordOf(visit)
  const of = incident && (await dutiesOf(visit.ctx, incident))
  const duty = of?.duties.find(each => each.rule.id === visit.params.rule)
  if (!incident || !of || !duty) return refused('not-found')
  const { ctx, view } = visit
  const shown = dutyPage(view, {
    incident,
    of,
    duty,
    evidence: gatherEvidence(duty, recordWords(incident, of, await notedOf(ctx, incident), duty)),
    names: await namesIn(visit, of),
    mayDecide: mayAt(ctx.actor, 'duty:decide', incident.serviceId),
    me: ctx.actor.name,
    now: ctx.now(),
    ...trouble,
  })
  return page(shown, trouble ? 422 : 200)
}

/** Answers to the questions of a record. */
export async function doAnswer(visit: Visit): Promise<Reply> {
  const incident = await recordOf(visit)
  const read = readForm(contract.answerQuestions, visit.body)
  if (!incident || !read.ok) return refused('not-found')
  const done = await answerQuestions(visit.ctx, incident.id, read.value)
  if (done.ok) return seeOther(`/app/records/${incident.reference}/duties`, 'duty-answers-kept')
  return besideOr(visit, done, showDuties)
}

/** The agency's agreement that people may be asked. */
export async function doAgree(visit: Visit): Promise<Reply> {
  const incident = await recordOf(visit)
  if (!incident) return refused('not-found')
  const read = readForm(contract.noteAgreement, visit.body)
  if (!read.ok) return showDuties(visit, read)
  const done = await noteAgreement(visit.ctx, incident.id, read.value)
  if (done.ok) return seeOther(`/app/records/${incident.reference}/duties`, 'duty-agreement-kept')
  return besideOr(visit, done, showDuties)
}

/** Opens a record that was kept to named roles. */
export async function doOpenRestricted(visit: Visit): Promise<Reply> {
  const incident = await recordOf(visit)
  if (!incident) return refused('not-found')
  const read = readForm(contract.openRestricted, visit.body)
  if (!read.ok) return showDuties(visit, read)
  const done = await openRestricted(visit.ctx, incident.id, read.value)
  return done.ok ? seeOther(`/app/records/${incident.reference}`, 'restriction-lifted') : done
}

/** A decision about one duty. */
export async function doDecide(visit: Visit): Promise<Reply> {
  const incident = await recordOf(visit)
  if (!incident) return refused('not-found')
  const read = readForm(contract.decideDuty, visit.body)
  if (!read.ok) return showDuty(visit, read)
  const ruleId = visit.params.rule ?? ''
  const done = await decideDuty(visit.ctx, incident.id, { ...read.value, ruleId })
  return done.ok ? seeOther(addressOf(incident, ruleId), 'duty-decided') : done
}

/** What was sent for one duty. */
export async function doNoteSending(visit: Visit): Promise<Reply> {
  const incident = await recordOf(visit)
  if (!incident) return refused('not-found')
  const read = readForm(contract.noteSending, visit.body)
  if (!read.ok) return showDuty(visit, read)
  const ruleId = visit.params.rule ?? ''
  const done = await noteSending(visit.ctx, incident.id, { ...read.value, ruleId })
  if (done.ok) return seeOther(addressOf(incident, ruleId), 'duty-sent')
  return besideOr(visit, done, showDuty)
}

/** The notes for one duty as a document. */
export async function sendNotes(visit: Visit): Promise<Reply> {
  const incident = await recordOf(visit)
  if (!incident) return refused('not-found')
  const made = await makeDutyNotes(visit.ctx, incident, visit.params.rule ?? '')
  if (!made.ok) return made
  const name = `${incident.reference}-${visit.params.rule}-notes.pdf`
  return fileToMake(() => renderPdf(made.value), 'application/pdf', name)
}

function besideOr(visit: Visit, refusal: Refused, show: (visit: Visit, trouble: Trouble) => Promise<Reply>) {
  const message = refusals[refusal.code]
  if (!refusal.field || !message) return refusal
  return show(visit, { errors: [{ field: refusal.field, message }], typed: typedFields(visit.body) })
}

async function namesIn({ ctx }: Visit, { known, duties, agreements }: RecordDuties) {
  const people = [
    ...[...known.values()].map(({ answer }) => answer?.by),
    ...duties.flatMap(({ decisions, sendings }) => [...decisions, ...sendings].map(({ by }) => by)),
    ...agreements.map(({ by }) => by),
  ]
  return personNames(
    ctx,
    people.filter(id => id !== null && id !== undefined),
  )
}

async function recordOf({ ctx, params }: Visit): Promise<Incident | undefined> {
  const incident = await incidentByReference(ctx, params.reference ?? '')
  return incident && !incident.historical ? incident : undefined
}

function addressOf({ reference }: Incident, ruleId: string): string {
  return `/app/records/${reference}/duties/${ruleId}`
}
