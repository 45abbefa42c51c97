import { button, errorFor, form, radios, type SafeHtml, textInput, type View } from '#web'
import { placeKinds } from '../contract.ts'
import type { ServicePage } from './service-page.ts'

/** A new unit, round or flat of a service. */
export function addPlaceForm(view: View, { service, trouble }: ServicePage): SafeHtml {
  const { errors = [], typed = {} } = trouble?.form === 'place' ? trouble : {}
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
