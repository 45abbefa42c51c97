import { typedFields } from '#platform/http/read-form'
import { json, page, type Reply, seeOther } from '#platform/http/reply'
import type { OpenVisit, Route, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { pageHeading, publicPage, signedInPage } from '#web'
import { addToOwnReport, addToReport } from '../commands/add-to-report.ts'
import { readThread } from '../commands/read-thread.ts'
import type { ReportKind } from '../contract.ts'
import type { ReportingDeps } from '../deps.ts'
import { threadWords } from '../messages/thread-words.ts'
import { reportingWords } from '../messages.ts'
import { fullerFormFor } from '../model/fuller-form.data.ts'
import { readAnswers } from '../model/read-answers.ts'
import { closedBehind } from '../pages/closed-behind.ts'
import { type FullerPart, fullerHeading, fullerPart, fullerParts, partOf } from '../pages/fuller-page.ts'
import { otherRoutes } from '../pages/other-routes.ts'
import { keptInLanguages, nothingTyped, openView, type Reader } from '../pages/page-context.ts'
import { besideOwn } from '../queries/beside-thread.ts'
import { ownReport } from '../queries/own-reports.ts'
import type { OwnThread } from '../report.ts'
import { closedThread } from './closed-thread.ts'
import { newSecret } from './form-secret.ts'
import { readerOf, wantsAnotherLanguage } from './reader-of.ts'
import { showThread } from './show-thread.ts'

/** The fuller report: more about what was told, in three short parts that are kept as they go. */
export function fullerRoutes(deps: ReportingDeps): Route[] {
  const own = { path: '/app/my-reports/:reference/more', access: 'own-reports:read' } as const
  return [
    { method: 'POST', path: '/thread/more', access: 'anyone', handle: visit => fromThread(deps, visit) },
    { ...own, method: 'GET', handle: showOwn },
    { ...own, method: 'POST', handle: keepOwn },
  ]
}

async function fromThread(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const { door } = deps
  const reader = readerOf(visit)
  const typed = typedFields(visit.body)
  const seal = typed.seal ?? ''
  const before = await readThread(door, seal)
  if (!before) return closedThread(visit, typed)
  const part = partOf(typed.part)
  if (part === undefined || wantsAnotherLanguage(visit.body))
    return page(openPart(reader, before, seal, { part: part ?? 1, typed, errors: [] }))
  const { answers, errors } = read(before.kind, typed, reader.lang)
  await addToReport(door, seal, answers)
  if (visit.wantsJson) return json({ outcome: errors.length > 0 ? 'too-long' : 'kept' })
  const thread = await readThread(door, seal)
  if (!thread) return closedThread(visit, typed)
  if (errors.length > 0) return page(openPart(reader, thread, seal, { part, typed, errors }), 422)
  const next = part + 1
  if (typed.finish !== 'yes' && next <= fullerParts)
    return page(openPart(reader, thread, seal, { part: next, ...nothingTyped }))
  const notice = threadWords(reader.lang).moreDone()
  return showThread(deps, { ...reader, thread, seal, secret: newSecret(), ...nothingTyped, notice })
}

type Shown = Pick<FullerPart, 'part' | 'typed' | 'errors'>

/** One part of the fuller report in a thread that is open under a seal. */
export function openPart(reader: Reader, thread: OwnThread, seal: string, shown: Shown) {
  const { words, ...view } = openView(reader)
  const own = threadWords(reader.lang)
  const hidden = { seal, lang: reader.lang }
  const answers = thread.beside?.answers ?? {}
  const part: FullerPart = { ...shown, kind: thread.kind, answers, action: '/thread/more', hidden }
  const { title, ...heading } = fullerHeading(own, reader.lang, part)
  const languages = keptInLanguages('/thread/more', { ...shown.typed, seal, part: String(shown.part) })
  const place = `${thread.serviceName} · ${thread.placeName}`
  return publicPage(
    { ...view, ...languages, place, routes: otherRoutes(words, thread.nation) },
    {
      title,
      errors: shown.errors,
      body: [pageHeading({ title, ...heading }), fullerPart(own, part), closedBehind()],
    },
  )
}

async function showOwn(visit: Visit): Promise<Reply> {
  const { ctx, params, query } = visit
  const report = await ownReport(ctx, params.reference ?? '')
  if (!report) return refused('not-found')
  const answers = (await besideOwn(ctx, report.id))?.answers ?? {}
  return page(ownPart(visit, report.kind, answers, { part: partOf(query.part) ?? 1, ...nothingTyped }))
}

async function keepOwn(visit: Visit): Promise<Reply> {
  const { ctx, params, body } = visit
  const report = await ownReport(ctx, params.reference ?? '')
  if (!report) return refused('not-found')
  const typed = typedFields(body)
  const part = partOf(typed.part) ?? 1
  const { answers, errors } = read(report.kind, typed, visit.view.lang)
  await addToOwnReport(ctx, report.id, answers)
  if (errors.length > 0) return page(ownPart(visit, report.kind, answers, { part, typed, errors }), 422)
  const address = `/app/my-reports/${report.reference}`
  return typed.finish === 'yes' || part === fullerParts
    ? seeOther(address, 'more-kept')
    : seeOther(`${address}/more?part=${part + 1}`)
}

function ownPart({ view, params }: Visit, kind: ReportKind, answers: FullerPart['answers'], shown: Shown) {
  const own = threadWords(view.lang)
  const action = `/app/my-reports/${params.reference}/more`
  const part: FullerPart = { ...shown, kind, answers, action, hidden: {}, csrf: view.csrf }
  const { title, ...heading } = fullerHeading(own, view.lang, part)
  const body = [pageHeading({ title, ...heading }), fullerPart(own, part)]
  return signedInPage(view, { title, errors: shown.errors, body, width: 'reading' })
}

function read(kind: ReportKind, typed: Record<string, string>, lang: string) {
  const { answers, tooLong } = readAnswers(fullerFormFor(kind).questions, typed)
  const message = reportingWords(lang).tooLong()
  return { answers, errors: tooLong.map(field => ({ field, message })) }
}
