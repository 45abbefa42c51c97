import { button, form, html, type PublicView, pageHeading, publicPage, type SafeHtml } from '#web'
import type { PlaceDescribed } from '../report.ts'
import { atRiskField, happenedField, kindField, placeField, storyField } from './flash-fields.ts'
import { keptField } from './kept-field.ts'
import { type AtThisAddress, outboxAttributes } from './offline/at-this-address.ts'
import { keptView } from './offline/kept-view.ts'
import { ownPhoneField } from './offline/own-phone-field.ts'
import { workField } from './offline/work-field.ts'
import { otherRoutes } from './other-routes.ts'
import {
  type FilledForm,
  inWords,
  keptInLanguages,
  languageField,
  openView,
  type Reader,
} from './page-context.ts'
import { smallTeamField } from './small-team-field.ts'
import { emptyBox, whoSeesField } from './who-sees-field.ts'

export type FlashPage = FilledForm &
  Reader & {
    place: PlaceDescribed
    /** The form's own 256 random bits: sent again, it is the same report. */
    secret: string
    /** What a phone needs to keep this form's report until there is signal. */
    phone?: AtThisAddress
    /** Above the form: what became of an earlier try. */
    above?: SafeHtml
    /** What the page shows cannot be shown again, so no other language leads away from it. */
    oneLanguage?: boolean
    title?: string
    send?: string
    /** What else can be done with what stands in the form, under its button. */
    orElse?: SafeHtml | undefined
  }

/** The flash report: one page, sensible defaults, no account. */
export function flashPage(page: FlashPage): SafeHtml {
  const { place, secret, above } = page
  const { words, ...view } = openView(page)
  const errors = inWords(words, page.errors)
  const asked = { words, lang: page.lang, place, filled: { typed: page.typed, errors } }
  const fields = [
    html`<input type="hidden" name="form" value="${secret}"><input type="hidden" name="verifier">${languageField(page)}`,
    kindField(asked),
    storyField(asked),
    atRiskField(asked),
    placeField(asked),
    happenedField(asked),
    whoSeesField({ ...asked, guardian: place.guardian }),
    keptField(asked),
    emptyBox(words, asked.filled),
    page.phone && [ownPhoneField(page.lang), workField(page.phone)],
    smallTeamField(place, page.lang),
    button({ text: page.send ?? words.send(), once: true }),
    page.orElse,
  ]
  const title = page.title ?? words.tellTitle()
  const action = `/speak-up/${place.code}`
  const attributes = { 'data-six-words': 'make', autocomplete: 'off', ...outboxAttributes(page.phone, page) }
  const body = [
    pageHeading({ title }),
    above,
    form({ action, body: fields, attributes }),
    page.phone && keptView({ ...page, address: page.phone.address }),
  ]
  const where = `${place.serviceName} · ${place.placeName}`
  const routes = otherRoutes(words, place.nation)
  const languages = languagesOf(page, action)
  return publicPage({ ...view, ...languages, place: where, routes }, { title, errors, body })
}

function languagesOf({ typed, secret, oneLanguage }: FlashPage, action: string): Partial<PublicView> {
  if (oneLanguage) return { languageLinks: [] }
  return Object.keys(typed).length > 0 ? keptInLanguages(action, { ...typed, form: secret }) : {}
}
