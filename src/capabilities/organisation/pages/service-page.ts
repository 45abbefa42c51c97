import {
  breadcrumbs,
  button,
  details,
  type FormError,
  form,
  formatDay,
  html,
  note,
  pageHeading,
  type SafeHtml,
  sideBySide,
  signedInPage,
  type View,
} from '#web'
import { serviceKinds } from '../contract.ts'
import type { HeadcountCell, HeadcountLine } from '../model/headcount-table.ts'
import type { OnCallEntry } from '../queries/on-call.ts'
import type { Place } from '../queries/places.ts'
import type { Service } from '../queries/services.ts'
import { addPlaceForm } from './add-place-form.ts'
import { headcountsSection } from './headcounts-section.ts'
import { placesTable } from './places-table.ts'

export type ServicePage = {
  service: Service
  places: readonly Place[]
  headcounts: ReadonlyMap<Place['id'], readonly HeadcountCell[]>
  onCall: readonly OnCallEntry[]
  /** Whether this person may change who is on call. */
  keepsOnCall: boolean
  publicUrl: string
  /** Which of the forms was sent with a mistake in it. */
  trouble?: { errors: FormError[] } & (
    | { form: 'place'; typed: Record<string, string> }
    | { form: 'headcount'; placeId: string; lines: readonly HeadcountLine[] }
  )
}

/** One service: its places with the addresses for their posters, who works there, and whom to call. */
export function servicePage(view: View, page: ServicePage): SafeHtml {
  const { service, trouble } = page
  const title = service.name
  const crumbs = breadcrumbs({
    items: [{ text: 'People and places', href: '/app/people' }, { text: title }],
  })
  const body = html`${crumbs}
${pageHeading({ title, above: serviceKinds[service.kind], lead: service.regulatedActivity })}
${service.closedOn ? closedNote(view, page) : openService(view, page)}`
  return signedInPage(view, { title, body, errors: trouble?.errors })
}

function openService(view: View, page: ServicePage) {
  const places = html`${placesTable(view, page)}
<p class="quiet-link"><a href="/app/posters">Print posters for the places</a></p>
<h2>Add a place</h2>
${addPlaceForm(view, page)}
${headcountsSection(view, page)}`
  const onCall = html`<h2>Who to call when someone is at risk now</h2>
${onCallOf(page)}
${page.keepsOnCall && html`<p><a href="/app/on-call/${page.service.id}">Change who is on call</a></p>`}
${closeForm(view, page)}`
  return sideBySide({ main: places, aside: onCall, asideLabel: 'Who to call, and closing the service' })
}

function onCallOf({ onCall }: ServicePage) {
  if (onCall.length === 0) return html`<p>Nobody yet.</p>`
  return html`<ol>${onCall.map(({ label, phone }) => html`<li>${label}, ${phone}</li>`)}</ol>`
}

function closedNote(view: View, page: ServicePage) {
  const { service } = page
  const body = html`<p>Closed on ${formatDay(service.closedOn ?? '')}. Nobody can tell us anything new here; what happened here stays.</p>`
  return html`${note({ body })}${openOrClose(view, service, 'reopen', 'Open the service again')}
${placesTable(view, page)}`
}

function closeForm(view: View, { service }: ServicePage) {
  const words = html`<p>Its posters lead nowhere from now on. Records, changes and lessons stay, and it can be opened again.</p>`
  return details({
    summary: 'This service has closed',
    body: [words, openOrClose(view, service, 'close', 'Close the service')],
  })
}

function openOrClose(view: View, { id }: Service, what: 'close' | 'reopen', text: string) {
  const body = button({ text, kind: 'secondary' })
  return form({ action: `/app/people/services/${id}/${what}`, csrf: view.csrf, body })
}
