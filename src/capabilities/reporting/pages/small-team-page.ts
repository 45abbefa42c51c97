import { button, buttonGroup, form, html, pageHeading, publicPage, type SafeHtml } from '#web'
import type { SmallTeamChoice } from '../contract.ts'
import { threadWords } from '../messages/thread-words.ts'
import type { PlaceDescribed } from '../report.ts'
import { hiddenFields } from './hidden-fields.ts'
import { otherRoutes } from './other-routes.ts'
import { openView, type Reader } from './page-context.ts'
import { smallTeamWords } from './small-team-words.ts'

export type SmallTeamPage = Reader & {
  place: PlaceDescribed
  choices: readonly SmallTeamChoice[]
  /** Everything that was typed: nothing has been sent yet. */
  typed: Readonly<Record<string, string | undefined>>
}

/** Between the form and the receipt, where whoever tells us could be recognised: what they want us to leave out. */
export function smallTeamPage({ place, choices, typed, ...reader }: SmallTeamPage): SafeHtml {
  const { words, ...view } = openView(reader)
  const own = threadWords(reader.lang)
  const { smallTeam: _, 'show-in': __, ...kept } = typed
  const texts = smallTeamWords(own, place.serviceName)
  const send = choices.map((value, index) =>
    button({
      text: texts[value],
      name: 'smallTeam',
      value,
      once: true,
      ...(index === 0 ? {} : { kind: 'secondary' }),
    }),
  )
  const back = button({ text: own.smallBack(), name: 'show-in', value: reader.lang, kind: 'secondary' })
  const title = own.smallTitle()
  const body = html`${pageHeading({ title, lead: own.smallLead() })}
${form({
  action: `/speak-up/${place.code}`,
  attributes: { autocomplete: 'off' },
  body: html`${hiddenFields(kept)}${buttonGroup(send)}
<p>${own.smallWords()}${place.guardian && html` ${own.smallConfidence()}`}</p>${back}`,
})}`
  const where = `${place.serviceName} · ${place.placeName}`
  return publicPage(
    { ...view, languageLinks: [], place: where, routes: otherRoutes(words, place.nation) },
    { title, body },
  )
}
