import {
  button,
  cellsTable,
  emptyState,
  errorFor,
  type FormError,
  form,
  html,
  pageHeading,
  radios,
  type SafeHtml,
  signedInPage,
  textarea,
  textInput,
  type View,
} from '#web'
import { placeKinds, serviceKinds } from '../contract.ts'
import type { OnCallEntry } from '../queries/on-call.ts'
import type { Place } from '../queries/places.ts'
import type { Service } from '../queries/services.ts'

export type ServicePage = {
  service: Service
  places: Place[]
  onCall: OnCallEntry[]
  publicUrl: string
  errors?: FormError[]
  typed?: Record<string, string>
}

/** One service: its places with the addresses for their posters, and whom to call. */
export function servicePage(view: View, page: ServicePage): SafeHtml {
  const { service, errors } = page
  const title = service.name
  const body = html`${pageHeading({ title, above: serviceKinds[service.kind], lead: service.regulatedActivity })}
${placesTable(page)}
<h2>Add a place</h2>
${addPlaceForm(view, page)}
<h2>Who to call when someone is at risk now</h2>
<p>Shown to anybody who tells us that someone is at risk, before anything else. First to call first.</p>
${onCallForm(view, page)}`
  return signedInPage(view, { title, body, errors })
}

function placesTable({ places, publicUrl }: ServicePage) {
  return cellsTable({
    caption: 'Places',
    columns: [{ text: 'Place' }, { text: 'Kind' }, { text: 'Address for its poster' }],
    rows: places.map(place => [
      place.name,
      placeKinds[place.kind],
      html`<a href="/speak-up/${place.code}">${publicUrl}/speak-up/${place.code}</a>`,
    ]),
    empty: emptyState({
      title: 'No places yet',
      body: 'A place is a unit, a round or a flat. Each gets its own code, so that people can tell us without an account.',
    }),
  })
}

function addPlaceForm(view: View, { service, errors, typed = {} }: ServicePage) {
  const fields = [
    textInput({ name: 'name', label: 'Name', value: typed.name, error: errorFor(errors, 'name') }),
    radios({
      name: 'kind',
      legend: 'Kind',
      value: typed.kind,
      items: Object.entries(placeKinds).map(([value, text]) => ({ value, text })),
      error: errorFor(errors, 'kind'),
    }),
    button({ text: 'Add the place', kind: 'secondary', once: true }),
  ]
  return form({ action: `/app/people/services/${service.id}/places`, csrf: view.csrf, body: fields })
}

function onCallForm(view: View, { service, onCall, errors, typed = {} }: ServicePage) {
  const lines = onCall.map(entry => `${entry.label}, ${entry.phone}`).join('\n')
  const fields = [
    textarea({
      name: 'onCall',
      label: 'One line each: who, then a comma, then the phone number',
      hint: 'Night manager, 01632 960 001',
      value: typed.onCall ?? lines,
      error: errorFor(errors, 'onCall'),
    }),
    button({ text: 'Save the list', kind: 'secondary' }),
  ]
  return form({ action: `/app/people/services/${service.id}/on-call`, csrf: view.csrf, body: fields })
}
