import { readPlaceCode } from '#capabilities/organisation'
import { readForm, typedFields } from '#platform/http/read-form'
import { page, type Reply, seeOther } from '#platform/http/reply'
import type { OpenRoute, OpenVisit } from '#platform/http/route'
import type { FormError } from '#web'
import { type Submitted, submitReport } from '../commands/submit-report.ts'
import { type FlashReport, flashReport } from '../contract.ts'
import type { ReportingDeps } from '../deps.ts'
import { reportingWords } from '../messages.ts'
import { flashPage } from '../pages/flash-page.ts'
import { frontPage } from '../pages/front-page.ts'
import { otherWordsPage } from '../pages/other-words-page.ts'
import { nothingTyped } from '../pages/page-context.ts'
import { receiptPage } from '../pages/receipt-page.ts'
import { unknownPlacePage } from '../pages/unknown-place-page.ts'
import { placeAt } from '../queries/place-at.ts'
import { newSecret, secretOf } from './form-secret.ts'

/** The front page and the flash report of people without an account. None of these sets or reads a cookie. */
export function speakUpRoutes(deps: ReportingDeps): OpenRoute[] {
  const anyone = { access: 'anyone' } as const
  return [
    { method: 'GET', path: '/', ...anyone, handle: async ({ lang }) => page(frontPage({ lang })) },
    { method: 'GET', path: '/speak-up', ...anyone, handle: findByCode },
    { method: 'GET', path: '/speak-up/:code', ...anyone, handle: visit => showForm(deps, visit) },
    { method: 'POST', path: '/speak-up/:code', ...anyone, handle: visit => receive(deps, visit) },
  ]
}

async function findByCode({ lang, query }: OpenVisit): Promise<Reply> {
  const code = readPlaceCode(query.code ?? '')
  if (code) return seeOther(`/speak-up/${code}`)
  return page(frontPage({ lang, error: reportingWords(lang).frontCodeMissing() }), 422)
}

async function showForm({ door }: ReportingDeps, { lang, params }: OpenVisit): Promise<Reply> {
  const place = await placeAt(door, readPlaceCode(params.code ?? ''))
  if (!place) return page(unknownPlacePage({ lang }), 404)
  return page(flashPage({ place, lang, secret: newSecret(), ...nothingTyped }))
}

async function receive(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const { lang, params, body } = visit
  const read = readForm(flashReport, body)
  if (!read.ok) return askAgain(deps, visit, read.errors)
  const told = { ...read.value, code: readPlaceCode(params.code ?? ''), lang }
  return answer(deps, visit, told, await submitReport(deps.door, told))
}

async function answer(
  deps: ReportingDeps,
  visit: OpenVisit,
  told: FlashReport,
  given: Submitted,
): Promise<Reply> {
  const { lang } = visit
  switch (given.outcome) {
    case 'received':
    case 'repeated': {
      const { place, reference, words: six } = given
      const address = deps.publicUrl.replace(/^https?:\/\//, '').replace(/\/$/, '')
      return page(receiptPage({ lang, place, told, reference, six, address }))
    }
    case 'other-words': {
      const { place, reference, words: six } = given
      const first = { reference, six, secret: told.form }
      const again = { place, lang, secret: newSecret(), typed: typedFields(visit.body), errors: [] }
      return page(otherWordsPage({ ...again, first }), 409)
    }
    case 'nobody-receives':
      return askAgain(deps, visit, [{ field: 'aboutManager', message: 'nobodyReceives' }])
    case 'wrong-day':
      return askAgain(deps, visit, [{ field: 'happenedOn-day', message: given.why }])
    case 'unknown-place':
      return page(unknownPlacePage({ lang, story: told.story }), 404)
  }
}

/** The form once more, with what was typed and what is missing. */
async function askAgain(
  { door }: ReportingDeps,
  { lang, params, body }: OpenVisit,
  errors: FormError[],
): Promise<Reply> {
  const typed = typedFields(body)
  const place = await placeAt(door, readPlaceCode(params.code ?? ''))
  if (!place) return page(unknownPlacePage({ lang, story: typed.story }), 404)
  return page(flashPage({ place, lang, secret: secretOf(typed), typed, errors }), 422)
}
