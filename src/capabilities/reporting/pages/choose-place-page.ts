import {
  actionLink,
  buttonGroup,
  emptyState,
  html,
  pageHeading,
  type SafeHtml,
  signedInPage,
  type View,
} from '#web'
import { reportingWords } from '../messages.ts'

export type ServiceToChoose = { name: string; places: { name: string; code: string }[] }

/** Where it happened, before the form: one link for each place of the person's services. */
export function choosePlacePage(
  view: View,
  services: readonly ServiceToChoose[],
  mayPrintPosters: boolean,
): SafeHtml {
  const words = reportingWords(view.lang)
  const title = words.choosePlace()
  const lists = services.map(serviceList)
  const empty = emptyState({ title: words.choosePlaceNone(), body: words.choosePlaceNoneBody() })
  const lead = services.length > 0 && words.choosePlaceLead()
  // Those who may print posters read English: the page is theirs.
  const posters = html`<p class="quiet-link"><a href="/app/posters">Print posters for these places</a></p>`
  const body = [pageHeading({ title, lead }), services.length > 0 ? lists : empty, mayPrintPosters && posters]
  return signedInPage(view, { title, body, width: 'reading' })
}

function serviceList({ name, places }: ServiceToChoose): SafeHtml {
  const links = places.map(place =>
    actionLink({ href: `/app/speak-up/${place.code}`, text: place.name, kind: 'secondary' }),
  )
  return html`<h2>${name}</h2>${buttonGroup(links)}`
}
