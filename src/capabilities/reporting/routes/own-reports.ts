import { mayAt, mayUse } from '#capabilities/identity'
import { placesOf, readPlaceCode, servicesOf } from '#capabilities/organisation'
import type { Context } from '#platform/context'
import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { SignedInRoute, Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import type { FormError } from '#web'
import { replyToOwnReport } from '../commands/reply-to-own-report.ts'
import { type ToldAsYourself, tellAsYourself } from '../commands/tell-as-yourself.ts'
import { namedReport, ownReplyForm } from '../contract.ts'
import type { ReportingDeps } from '../deps.ts'
import { threadWords } from '../messages/thread-words.ts'
import { goesOnlyAsNew } from '../model/goes-only-as-new.ts'
import { choosePlacePage, type ServiceToChoose } from '../pages/choose-place-page.ts'
import { filesNotKept, nothingToSend } from '../pages/files-not-kept.ts'
import { myReportPage } from '../pages/my-report-page.ts'
import { myReportsPage } from '../pages/my-reports-page.ts'
import { namedFlashPage } from '../pages/named-flash-page.ts'
import { type FilledForm, nothingTyped } from '../pages/page-context.ts'
import { ownPlace } from '../queries/own-place.ts'
import { ownReport, ownReports } from '../queries/own-reports.ts'
import { ownThread } from '../queries/own-thread.ts'
import { newSecret, secretOf } from './form-secret.ts'
import { filesFromColleague, notKeptOf, receivedFiles, whatWasSent } from './receive-files.ts'

/** Speaking up under one's own name, and what came of it. */
export function ownReportRoutes(deps: ReportingDeps): SignedInRoute[] {
  const tell = { access: 'report:tell' } as const
  const own = { access: 'own-reports:read' } as const
  return [
    { method: 'GET', path: '/app/speak-up', ...tell, handle: choosePlace },
    { method: 'GET', path: '/app/speak-up/:code', ...tell, handle: visit => showForm(deps, visit) },
    { method: 'POST', path: '/app/speak-up/:code', ...tell, handle: visit => receive(deps, visit) },
    { method: 'GET', path: '/app/my-reports', ...own, handle: listOwn },
    { method: 'GET', path: '/app/my-reports/:reference', ...own, handle: visit => showOwn(deps, visit) },
    {
      method: 'POST',
      path: '/app/my-reports/:reference',
      ...own,
      files: filesFromColleague(deps),
      handle: visit => addToOwn(deps, visit),
    },
  ]
}

async function choosePlace({ ctx, view }: Visit): Promise<Reply> {
  const services = await servicesToChoose(ctx)
  return page(choosePlacePage(view, services, mayUse(ctx.actor, 'poster:print')))
}

async function servicesToChoose(ctx: Context): Promise<ServiceToChoose[]> {
  const places = await placesOf(ctx)
  const services = (await servicesOf(ctx)).filter(service => mayAt(ctx.actor, 'report:tell', service.id))
  return services
    .map(({ id, name }) => ({ name, places: places.filter(place => place.serviceId === id) }))
    .filter(service => service.places.length > 0)
}

async function showForm({ door }: ReportingDeps, { ctx, view, params }: Visit): Promise<Reply> {
  const place = await ownPlace(ctx, { code: readPlaceCode(params.code ?? '') }, door)
  if (!place) return refused('not-found')
  return page(namedFlashPage(view, { place, secret: newSecret(), ...nothingTyped }))
}

async function receive(deps: ReportingDeps, visit: Visit): Promise<Reply> {
  const { ctx, view, params, body } = visit
  const { addTo } = typedFields(body)
  if (addTo) return addToFirst(deps, visit, addTo)
  const read = readForm(namedReport, body)
  if (!read.ok) return askAgain(deps, visit, read.errors)
  const told = { ...read.value, code: readPlaceCode(params.code ?? ''), lang: view.lang }
  return answer(deps, visit, await tellAsYourself(ctx, deps.door.keys, told))
}

/** The words in a form that was sent before, into the thread of the report that it then was. */
async function addToFirst(deps: ReportingDeps, visit: Visit, reference: string): Promise<Reply> {
  const typed = typedFields(visit.body)
  const field = goesOnlyAsNew(typed)
  if (field) return askAgain(deps, visit, [{ field, message: threadWords(visit.view.lang).addAsNew() }])
  return addToOwn(deps, { ...visit, params: { reference }, body: { text: typed.story, form: typed.form } })
}

async function answer(deps: ReportingDeps, visit: Visit, given: ToldAsYourself): Promise<Reply> {
  switch (given.outcome) {
    case 'received':
    case 'repeated':
      return seeOther(`/app/my-reports/${given.reference}`, 'told')
    case 'other-words':
      return askAgain(deps, visit, [], given.reference)
    case 'nobody-receives':
      return askAgain(deps, visit, [{ field: 'aboutManager', message: 'nobodyReceives' }])
    case 'wrong-day':
      return askAgain(deps, visit, [{ field: 'happenedOn-day', message: given.why }])
    case 'unknown-place':
      return refused('not-found')
    case 'not-permitted':
      return refused('not-permitted')
  }
}

async function askAgain(
  { door }: ReportingDeps,
  visit: Visit,
  errors: FormError[],
  sentBefore?: string,
): Promise<Reply> {
  const { ctx, view, params, body } = visit
  const typed = typedFields(body)
  const place = await ownPlace(ctx, { code: readPlaceCode(params.code ?? '') }, door)
  if (!place) return refused('not-found')
  if (sentBefore === undefined)
    return page(namedFlashPage(view, { place, secret: secretOf(typed), typed, errors }), 422)
  return page(namedFlashPage(view, { place, secret: newSecret(), typed, errors, sentBefore }), 409)
}

async function listOwn({ ctx, view }: Visit): Promise<Reply> {
  return page(myReportsPage(view, await ownReports(ctx)))
}

async function showOwn({ door }: ReportingDeps, { ctx, view, params }: Visit): Promise<Reply> {
  const report = await ownReport(ctx, params.reference ?? '')
  if (!report) return refused('not-found')
  // Until somebody has answered, whoever is at risk comes first here as well.
  const callAt =
    report.atRiskNow &&
    !report.thankedAt &&
    (await ownPlace(ctx, { id: report.placeId }, { ...door, keptFrom: report.keptFrom }))
  const callFor = callAt ? { callAt } : {}
  return page(
    myReportPage(view, {
      ...(await ownThread(ctx, report)),
      secret: newSecret(),
      ...nothingTyped,
      ...callFor,
    }),
  )
}

async function addToOwn(deps: ReportingDeps, visit: Visit): Promise<Reply> {
  const { ctx, view, params, body } = visit
  const report = await ownReport(ctx, params.reference ?? '')
  if (!report) return refused('not-found')
  const typed = typedFields(body)
  const show = async (status: number, secret: string, form: FilledForm) =>
    page(myReportPage(view, { ...(await ownThread(ctx, report)), secret, ...form }), status)
  const read = readForm(ownReplyForm, body)
  if (!read.ok) return show(422, secretOf(typed), { typed, errors: read.errors })
  const received = receivedFiles(deps, visit.files)
  const { text } = read.value
  if (!text && received.files.length === 0) {
    const errors = nothingToSend(view.lang, { why: received.notKept, takesDocuments: true })
    return show(422, secretOf(typed), { typed, errors })
  }
  const replied = await replyToOwnReport(ctx, { reportId: report.id, ...read.value }, received)
  if (!replied.ok && replied.code === 'not-found') return refused('not-found')
  if (!replied.ok)
    return show(409, newSecret(), { typed, errors: [{ field: 'text', message: 'replyOther' }] })
  const why = notKeptOf(received, replied.value)
  if (why.length === 0) return seeOther(`/app/my-reports/${report.reference}`, 'replied')
  const sent = whatWasSent(text, received, replied.value)
  return show(422, newSecret(), {
    typed: {},
    errors: filesNotKept(view.lang, { why, takesDocuments: true, sent }),
  })
}
