import { button, type Content, cellsTable, emptyState, form, formatDay, html, type View } from '#web'
import { placeKinds } from '../contract.ts'
import type { Place } from '../queries/places.ts'
import type { ServicePage } from './service-page.ts'

/** The places of a service, each with the address for its poster and a way to close it or open it again. */
export function placesTable(view: View, { service, places, publicUrl }: ServicePage): Content {
  const mayChange = service.closedOn === null
  return cellsTable({
    caption: 'Places',
    columns: [
      { text: 'Place' },
      { text: 'Kind' },
      { text: 'Address for its poster' },
      ...(mayChange ? [{ text: 'Change' }] : []),
    ],
    rows: places.map(place => [
      place.name,
      placeKinds[place.kind],
      addressOf(place, mayChange, publicUrl),
      ...(mayChange ? [openOrClose(view, place)] : []),
    ]),
    empty: emptyState({
      title: 'No places yet',
      body: 'A place is a unit, a round or a flat. Each gets its own code, so that people can tell us without an account.',
    }),
  })
}

function addressOf({ closedOn, code }: Place, serviceIsOpen: boolean, publicUrl: string): Content {
  if (closedOn) return `Closed on ${formatDay(closedOn, 'short')}`
  if (!serviceIsOpen) return 'Closed with the service'
  return html`<a href="/speak-up/${code}">${publicUrl}/speak-up/${code}</a>`
}

function openOrClose(view: View, { id, serviceId, name, closedOn }: Place) {
  const [what, text] = closedOn ? (['reopen', 'Open again'] as const) : (['close', 'Close'] as const)
  const named = html`${text}<span class="govuk-visually-hidden"> ${name}</span>`
  return form({
    action: `/app/people/services/${serviceId}/places/${id}/${what}`,
    csrf: view.csrf,
    body: button({ text: named, classes: 'button--text' }),
  })
}
