import { mayAt } from '#capabilities/identity'
import { nameLexemes, personNames } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { decideLowering } from '../commands/decide-lowering.ts'
import { triageIncident } from '../commands/triage-incident.ts'
import { secondLookForm, triageForm } from '../contract.ts'
import type { Incident } from '../incident.ts'
import { affectedReferences } from '../model/affected-references.ts'
import { categoriesForWords, categoriesFromStories } from '../model/find-categories.ts'
import { learningResponse, needsReason } from '../model/learning-responses.ts'
import { namesInTitle } from '../model/names-in-title.ts'
import { type TriagePage, triagePage } from '../pages/triage-page.ts'
import { affectedBy, earlierLike } from '../queries/affected-by.ts'
import { looksOf, waitingLook } from '../queries/looks-of.ts'
import { placeTextOf } from '../queries/place-text-of.ts'
import { reportsOfIncident } from '../queries/reports-of-incident.ts'
import { categoryOf } from '../reference/categories.ts'
import { firstLookMissing } from './first-look-missing.ts'
import { withRecord } from './with-record.ts'

/** The first look at a record, the later ones, and the second pair of eyes. */
export function firstLookRoutes(): SignedInRoute[] {
  const access = 'incident:triage' as const
  const path = '/app/records/:reference/triage' as const
  const second = '/app/records/:reference/second-look' as const
  return [
    { access, path, method: 'GET', handle: visit => withOwnRecord(visit, show) },
    { access, path, method: 'POST', handle: visit => withOwnRecord(visit, keep) },
    { access, path: second, method: 'POST', handle: visit => withOwnRecord(visit, decide) },
  ]
}

function withOwnRecord(
  visit: Visit,
  work: (visit: Visit, record: Incident) => Promise<Reply>,
): Promise<Reply> {
  return withRecord(visit, async (_, record) => {
    if (!mayAt(visit.ctx.actor, 'incident:triage', record.serviceId)) return refused('not-permitted')
    return record.historical ? refused('historical-record') : work(visit, record)
  })
}

async function show(visit: Visit, record: Incident): Promise<Reply> {
  return page(triagePage(visit.view, await shown(visit, record)))
}

async function shown({ ctx, body }: Visit, record: Incident): Promise<TriagePage> {
  const reports = await reportsOfIncident(ctx, record.id)
  const { title = record.title, words = '', what = '', affected: typedNumbers = '' } = typedFields(body)
  const affected = await affectedBy(ctx, record.id)
  // What was typed shows its earlier events before anything is kept.
  const numbers = affectedReferences(typedNumbers) ?? []
  const category = categoryOf(what)?.category ?? record.category
  const fromStories = categoriesFromStories(reports.map(report => report.story))
  return {
    record,
    reports,
    offers: words.trim() ? categoriesForWords(words) : fromStories,
    affected,
    earlier: await earlierLike(ctx, { ...record, category }, numbers.length > 0 ? numbers : affected),
    named: namesInTitle(title, await nameLexemes(ctx)),
    placeText: await placeTextOf(ctx, record),
    ...(await looksShown(ctx, record)),
  }
}

async function looksShown(ctx: Context, record: Incident) {
  const looks = await looksOf(ctx, record.id)
  const people = looks.flatMap(({ by, decidedBy }) => [by ?? [], decidedBy ?? []].flat())
  const names = await personNames(ctx, people)
  const look = waitingLook(looks)
  const by = (look?.by && names.get(look.by)) || 'A colleague'
  return { looks, names, waiting: look && { look, by, own: look.by === ctx.actor.personId } }
}

async function keep(visit: Visit, record: Incident): Promise<Reply> {
  if (typedFields(visit.body).find) return askAgain(visit, record, [], 200)
  const read = readForm(triageForm, visit.body)
  if (!read.ok) return askAgain(visit, record, [...alsoMissing(visit, record), ...read.errors])
  const kept = await triageIncident(visit.ctx, { ...read.value, incidentId: record.id })
  if (kept.ok)
    return seeOther(`/app/records/${record.reference}`, kept.value.waits.length > 0 ? 'look-waits' : 'looked')
  const missing = firstLookMissing(kept)
  return missing ? askAgain(visit, record, [missing]) : kept
}

/** What only the rules of a first look would miss, said in the same round as what the form misses. */
function alsoMissing({ body }: Visit, { atRisk }: Incident): FormError[] {
  const { madeSafe = '', learningResponse: chosen = '', learningReason = '' } = typedFields(body)
  const response = learningResponse(chosen)
  const missing = [
    atRisk && madeSafe.trim() === '' && refused('made-safe-missing', 'madeSafe'),
    response &&
      needsReason(response) &&
      learningReason.trim() === '' &&
      refused('learning-reason-missing', 'learningReason'),
  ]
  return missing.flatMap(each => (each && firstLookMissing(each)) || [])
}

async function decide(visit: Visit, record: Incident): Promise<Reply> {
  const read = readForm(secondLookForm, visit.body)
  if (!read.ok) return askAgain(visit, record, read.errors)
  const { agree, secondWhy: why } = read.value
  const decided = await decideLowering(visit.ctx, { incidentId: record.id, agreed: agree === 'yes', why })
  return decided.ok ? seeOther(`/app/records/${record.reference}`, 'look-decided') : decided
}

async function askAgain(visit: Visit, record: Incident, errors: FormError[], status = 422): Promise<Reply> {
  // What the second pair of eyes wrote belongs to their own form.
  const typed = typedFields(visit.body)
  const mine = typed.agree === undefined && typed.revision !== undefined ? { typed } : { typed: undefined }
  const again = { ...(await shown(visit, record)), ...(mine.typed ? { typed } : {}), errors }
  return page(triagePage(visit.view, again), status)
}
