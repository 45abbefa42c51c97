import { button, form, html, note, pageHeading, type SafeHtml, signedInPage, type View } from '#web'
import { reportingWords } from '../messages.ts'
import type { PlaceDescribed } from '../report.ts'
import { addToFirstOffer } from './add-to-first.ts'
import { atRiskField, happenedField, kindField, placeField, storyField } from './flash-fields.ts'
import { keptField } from './kept-field.ts'
import { type FilledForm, inWords } from './page-context.ts'

export type NamedFlashPage = FilledForm & {
  place: PlaceDescribed
  secret: string
  /** The reference of what this form sent before with other words. */
  sentBefore?: string
}

/** The flash report of somebody signed in: the same questions, and their name is known. */
export function namedFlashPage(view: View, page: NamedFlashPage): SafeHtml {
  const { place, secret, sentBefore } = page
  const words = reportingWords(view.lang)
  const errors = inWords(words, page.errors)
  const asked = { words, lang: view.lang, place, filled: { typed: page.typed, errors } }
  const fields = [
    html`<input type="hidden" name="form" value="${secret}">`,
    kindField(asked),
    storyField(asked),
    atRiskField(asked),
    placeField(asked),
    happenedField(asked),
    keptField(asked),
    html`<p class="soft">${words.namedNote({ name: view.who })} <a href="/speak-up/${place.code}">${words.namedInstead()}</a>.</p>`,
    button({ text: sentBefore ? words.sendAsNew() : words.send(), once: true }),
    sentBefore && addToFirstOffer(view.lang, page, sentBefore),
  ]
  const title = sentBefore ? words.otherWordsTitle() : words.tellTitle()
  const body = [
    pageHeading({ title, above: `${place.serviceName} · ${place.placeName}` }),
    sentBefore && note({ body: words.toldOtherWords({ reference: sentBefore }) }),
    form({ action: `/app/speak-up/${place.code}`, csrf: view.csrf, body: fields }),
  ]
  return signedInPage(view, { title, errors, body, width: 'reading' })
}
