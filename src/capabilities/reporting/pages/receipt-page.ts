import { actionLink, button, form, html, pageHeading, publicPage, type SafeHtml, statusTag } from '#web'
import type { ReportKind } from '../contract.ts'
import { fileWords } from '../messages/file-words.ts'
import { offlineWords } from '../messages/offline-words.ts'
import { threadWords } from '../messages/thread-words.ts'
import type { ReportingWords } from '../messages.ts'
import { type KeptChoice, keptFrom } from '../model/kept-from.ts'
import type { PlaceDescribed } from '../report.ts'
import { callFirst } from './call-first.ts'
import { closes } from './closes.ts'
import { hiddenFields } from './hidden-fields.ts'
import { moreSection } from './more-section.ts'
import { otherRoutes } from './other-routes.ts'
import { inLanguage, openView, type Reader } from './page-context.ts'
import { promisedNotes } from './promised-notes.ts'
import { receiversInWords } from './receivers.ts'
import { reporterJourney } from './reporter-journey.ts'
import { sixWordsBox } from './six-words-box.ts'
import { asPrinted } from './thread-address.ts'

export type ReceiptPage = Reader & {
  place: PlaceDescribed
  told: KeptChoice & { kind: ReportKind; atRisk: boolean; form: string }
  reference: string
  /** Opens the thread for an hour, to add to it at once. */
  seal: string
  /** The six words, or undefined when the reporter's browser made them. */
  six: readonly string[] | undefined
  /** Where the six words are typed. */
  thread: string
  /** In confidence: who can open the reporter's name, and where it was locked. */
  locked?: { guardian: string; by: 'browser' | 'server' } | undefined
}

/** Thank you, and the way back. Answered straight to the form, so that no address ever carries the words. */
export function receiptPage(page: ReceiptPage): SafeHtml {
  const { lang, place, told, reference, six, thread, seal } = page
  const { words, ...view } = openView(page)
  const goodCare = told.kind === 'good-care'
  const title = goodCare ? words.thankYouGoodCare() : words.thankYou()
  const another = inLanguage(page, `/speak-up/${place.code}`)
  const receipt = html`${told.atRisk && callFirst(words, place, { after: words.callAfter(), keptFrom: keptFrom(told) })}
${pageHeading({ title, above: statusTag('received', words.received()), lead: goodCare ? words.receiptLeadGoodCare() : words.receiptLead() })}
${keptFromWhom(words, page)}
${lockedName(words, page.locked)}${sixWordsBox(words, { six, secret: told.form, lang, thread })}
<p>${words.comeBack({ address: asPrinted(thread) })}</p>
<p class="soft">${words.receiptReference({ reference })}</p>
<h2>${words.happensNow()}</h2>
${reporterJourney(words, 'received', { notes: promisedNotes(lang, place) })}
${moreSection(threadWords(lang), lang, { kind: told.kind, answers: {}, action: '/thread/more', method: 'post', hidden: { seal, lang } })}
${photoOffer(lang, seal)}
<p class="quiet-link"><a href="${another}">${words.tellMore()}</a></p>`
  const after = html`${pageHeading({ title, lead: offlineWords(lang).wordsKept() })}
${actionLink({ href: another, text: words.tellMore(), kind: 'secondary' })}`
  const body = closes(receipt, { to: another, after })
  const where = `${place.serviceName} · ${place.placeName}`
  // Its words cannot be shown again, so no other language leads away from them.
  return publicPage(
    { ...view, languageLinks: [], place: where, routes: otherRoutes(words, place.nation) },
    { title, body },
  )
}

/** A way to the thread's own form, where photos go: nobody has to find it from the six words. */
function photoOffer(lang: string, seal: string): SafeHtml {
  const words = fileWords(lang)
  const go = button({ text: words.photoGo(), kind: 'secondary', name: 'show', value: 'form' })
  return html`<section><h2>${words.photoOffer()}</h2>
${form({ action: '/thread/reply#files', body: [hiddenFields({ seal, lang }), go] })}</section>`
}

/** Who cannot see it, and for a report about a manager who can. */
function keptFromWhom(words: ReportingWords, { lang, place, told }: ReceiptPage): SafeHtml | undefined {
  if (keptFrom(told).length === 0) return undefined
  if (!told.aboutManager || told.alsoKeptFrom?.length) return html`<p>${threadWords(lang).keptReceipt()}</p>`
  const receivers = receiversInWords(words, place.receivers)
  return html`<p>${words.receiptKept({ service: place.serviceName, receivers })}</p>`
}

function lockedName(words: ReportingWords, locked: ReceiptPage['locked']): SafeHtml | undefined {
  if (!locked) return undefined
  const { guardian, by } = locked
  const said =
    by === 'browser' ? words.receiptLockedHere({ guardian }) : words.receiptLockedThere({ guardian })
  return html`<p>${said}</p>`
}
