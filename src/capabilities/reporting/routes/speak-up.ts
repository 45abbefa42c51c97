import { readPlaceCode } from '#capabilities/organisation'
import { readForm, typedFields } from '#platform/http/read-form'
import { later, page, type Reply, seeOther } from '#platform/http/reply'
import type { OpenRoute, OpenVisit } from '#platform/http/route'
import { dayOf } from '#platform/time'
import type { FormError } from '#web'
import { type PutOff, submitAtPace } from '../commands/submit-at-pace.ts'
import type { Submitted } from '../commands/submit-report.ts'
import { type FlashReport, flashReport } from '../contract.ts'
import type { ReportingDeps } from '../deps.ts'
import { threadWords } from '../messages/thread-words.ts'
import { reportingWords } from '../messages.ts'
import { goesOnlyAsNew } from '../model/goes-only-as-new.ts'
import { noLanguageChosen } from '../model/told-in.ts'
import { closedPlacePage } from '../pages/closed-place-page.ts'
import { flashPage } from '../pages/flash-page.ts'
import { frontPage } from '../pages/front-page.ts'
import type { AtThisAddress } from '../pages/offline/at-this-address.ts'
import { otherWordsPage } from '../pages/other-words-page.ts'
import { inLanguage, nothingTyped } from '../pages/page-context.ts'
import { putOff } from '../pages/put-off.ts'
import { receiptPage } from '../pages/receipt-page.ts'
import { threadAddress } from '../pages/thread-address.ts'
import { unknownPlacePage } from '../pages/unknown-place-page.ts'
import { closedPlaceAt } from '../queries/closed-place-at.ts'
import { placeAt } from '../queries/place-at.ts'
import { addToFirst, wantsToAdd } from './add-to-first.ts'
import { newSecret, secretOf } from './form-secret.ts'
import { receiveFromPhone } from './from-a-phone.ts'
import { readerOf, wantsAnotherLanguage } from './reader-of.ts'
import { askSmallTeam } from './small-team.ts'

/** The front page and the flash report of people without an account. None of these sets or reads a cookie. */
export function speakUpRoutes(deps: ReportingDeps): OpenRoute[] {
  const anyone = { access: 'anyone' } as const
  return [
    { method: 'GET', path: '/', ...anyone, handle: async visit => page(frontPage(readerOf(visit))) },
    { method: 'GET', path: '/speak-up', ...anyone, handle: findByCode },
    { method: 'GET', path: '/speak-up/:code', ...anyone, handle: visit => showForm(deps, visit) },
    {
      method: 'POST',
      path: '/speak-up/:code',
      ...anyone,
      handle: visit => (visit.wantsJson ? receiveFromPhone(deps, visit) : receive(deps, visit)),
    },
  ]
}

async function findByCode(visit: OpenVisit): Promise<Reply> {
  const reader = readerOf(visit)
  // An installed Candour starts here, before it knows a place.
  if (visit.query.code === undefined) return page(frontPage(reader))
  const code = readPlaceCode(visit.query.code)
  if (code) return seeOther(inLanguage(reader, `/speak-up/${code}`))
  return page(frontPage({ ...reader, error: reportingWords(reader.lang).frontCodeMissing() }), 422)
}

async function showForm(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const reader = readerOf(visit)
  const place = await placeAt(deps.door, readPlaceCode(visit.params.code ?? ''))
  if (!place) return nowhere(deps, visit)
  return page(flashPage({ place, ...reader, secret: newSecret(), phone: forPhones(deps), ...nothingTyped }))
}

async function receive(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const { lang, langChosen, params, body } = visit
  if (wantsAnotherLanguage(body)) return askAgain(deps, visit, [])
  if (wantsToAdd(body)) return add(deps, visit)
  const read = readForm(flashReport, body)
  if (!read.ok) return askAgain(deps, visit, read.errors)
  const asksFirst = await askSmallTeam(deps, visit, read.value)
  if (asksFirst) return asksFirst
  const toldIn = langChosen ? lang : noLanguageChosen
  const { work, ...form } = read.value
  const told = { ...form, code: readPlaceCode(params.code ?? ''), lang: toldIn }
  return answer(deps, visit, told, await submitAtPace(deps, { from: visit.from, work, told }))
}

function add(deps: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const field = goesOnlyAsNew(typedFields(visit.body))
  if (!field) return addToFirst(deps, visit)
  return askAgain(deps, visit, [{ field, message: threadWords(visit.lang).addAsNew() }])
}

async function answer(
  deps: ReportingDeps,
  visit: OpenVisit,
  told: FlashReport,
  given: Submitted | PutOff,
): Promise<Reply> {
  const reader = readerOf(visit)
  switch (given.outcome) {
    case 'received':
    case 'repeated': {
      const { place, reference, words: six, seal, locked } = given
      return page(
        receiptPage({
          ...reader,
          place,
          told,
          reference,
          six,
          seal,
          thread: threadAddress(deps.publicUrl),
          locked,
        }),
      )
    }
    case 'other-words': {
      const { reference, words: six, seal } = given
      // The form comes again, so with all that it offers: whom to tell in confidence, and whether somebody is alerted.
      const place = (await placeAt(deps.door, readPlaceCode(visit.params.code ?? ''))) ?? given.place
      const first = {
        reference,
        seal,
        six,
        secret: told.form,
        lang: reader.lang,
        thread: threadAddress(deps.publicUrl),
      }
      const again = { place, ...reader, secret: newSecret(), typed: typedFields(visit.body), errors: [] }
      return page(otherWordsPage({ ...again, first }), 409)
    }
    case 'nobody-receives':
      return askAgain(deps, visit, [{ field: 'aboutManager', message: 'nobodyReceives' }])
    case 'guardian-changed':
      return askAgain(deps, visit, [{ field: 'seen', message: 'guardianChanged' }])
    case 'wrong-day':
      return askAgain(deps, visit, [{ field: 'happenedOn-day', message: given.why }])
    case 'unknown-place':
      return nowhere(deps, visit)
    case 'later':
      return askAgain(deps, visit, [], given.minutes)
  }
}

/** The form once more, with what was typed and what is missing. */
async function askAgain(
  deps: ReportingDeps,
  visit: OpenVisit,
  errors: FormError[],
  minutes?: number,
): Promise<Reply> {
  const reader = readerOf(visit)
  const typed = typedFields(visit.body)
  const place = await placeAt(deps.door, readPlaceCode(visit.params.code ?? ''))
  if (!place) return nowhere(deps, visit)
  const again = flashPage({
    place,
    ...reader,
    secret: secretOf(typed),
    phone: forPhones(deps),
    typed,
    errors,
    ...(minutes === undefined ? {} : putOff(reader, minutes)),
  })
  return minutes === undefined ? page(again, errors.length > 0 ? 422 : 200) : later(again, minutes)
}

/** A code that leads to no form: the poster of a closed place says so, a code that nobody has reveals nothing. */
async function nowhere({ door }: ReportingDeps, visit: OpenVisit): Promise<Reply> {
  const reader = readerOf(visit)
  const typed = typedFields(visit.body)
  const closed = await closedPlaceAt(door, readPlaceCode(visit.params.code ?? ''))
  if (closed) return page(closedPlacePage({ ...reader, place: closed, typed }), 404)
  return page(unknownPlacePage({ ...reader, story: typed.story }), 404)
}

function forPhones({ door, publicUrl, guards }: ReportingDeps): AtThisAddress {
  const address = publicUrl.replace(/^https?:\/\//, '').replace(/\/$/, '')
  const { proofOfWork } = guards
  return { point: door.keys.letters.point, address, today: dayOf(door.clock.now()), proofOfWork }
}
