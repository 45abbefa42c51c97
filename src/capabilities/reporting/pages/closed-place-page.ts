import {
  actionLink,
  button,
  buttonGroup,
  form,
  html,
  note,
  pageHeading,
  publicPage,
  quote,
  type SafeHtml,
  textarea,
} from '#web'
import type { ClosedPlace } from '../report.ts'
import { hiddenFields } from './hidden-fields.ts'
import { otherRoutes } from './other-routes.ts'
import { inLanguage, keptInLanguages, openView, type Reader } from './page-context.ts'
import { numbersOf, phoneNumbers } from './phone-numbers.ts'

export type ClosedPlacePage = Reader & { place: ClosedPlace; typed: Readonly<Record<string, string>> }

/** The poster of a place that has closed: whom to call, where else to tell us, and who listens outside. */
export function closedPlacePage(page: ClosedPlacePage): SafeHtml {
  const { place, typed } = page
  const { words, ...view } = openView(page)
  const service = place.serviceName
  const title = words.closedPlace()
  const numbers = numbersOf(place)
  const body = html`${pageHeading({ title, lead: words.closedPlaceLead({ service }) })}
${note({ tone: 'urgent', body: words.danger() })}
${numbers.length > 0 && html`<p>${words.closedPlaceCall({ service })}</p>${phoneNumbers(numbers)}`}
${place.openPlaces.length > 0 ? openPlaces(page) : nowhere(page)}
<p class="quiet-link"><a href="${inLanguage(page, '/thread')}">${words.frontBackGo()}</a></p>`
  // The address is the one that was asked for, whatever its code.
  const languages = typed.story ? keptInLanguages('', typed) : {}
  const routes = otherRoutes(words, place.nation)
  return publicPage(
    { ...view, ...languages, home: inLanguage(page, '/'), place: service, routes },
    { title, body },
  )
}

/** The open places of the service: links, or buttons that carry what was typed to the form of another place. */
function openPlaces(page: ClosedPlacePage): SafeHtml {
  const { words } = openView(page)
  const { serviceName: service, openPlaces: places } = page.place
  const heading = html`<h2>${words.closedPlaceOther({ service })}</h2>`
  const { story } = page.typed
  if (!story) return html`${heading}${buttonGroup(places.map(each => linkTo(page, each)))}`
  return html`${heading}<p>${words.closedPlaceKept()}</p>${carryTo(page)}${quote({ text: story })}`
}

function linkTo(page: ClosedPlacePage, { name, code }: ClosedPlace['openPlaces'][number]): SafeHtml {
  return actionLink({ href: inLanguage(page, `/speak-up/${code}`), text: name, kind: 'secondary' })
}

function carryTo({ lang, typed, place }: ClosedPlacePage): SafeHtml {
  // The place that was chosen has closed; the form of another chooses its own.
  const { place: _, ...kept } = typed
  const buttons = place.openPlaces.map(({ name, code }) =>
    button({
      text: name,
      kind: 'secondary',
      name: 'show-in',
      value: lang,
      attributes: { formaction: `/speak-up/${code}` },
    }),
  )
  return form({ action: '', body: [hiddenFields(kept), buttonGroup(buttons)] })
}

function nowhere(page: ClosedPlacePage): SafeHtml {
  const { words } = openView(page)
  const { story } = page.typed
  return html`<p>${words.closedPlaceNone({ service: page.place.serviceName })}</p>
${story && textarea({ name: 'story', label: words.unknownPlaceKept(), value: story, rows: 8 })}`
}
