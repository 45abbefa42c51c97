import { nations, serviceKinds } from '#capabilities/organisation'
import { details, errorFor, type FormError, html, type SafeHtml, select, textInput } from '#web'
import { countOf } from '../model/count-of.ts'
import type { DraftValues } from '../model/draft-values.ts'
import type { WillCreate } from '../model/will-create.ts'
import type { Prepared } from '../queries/prepared-import.ts'
import { hiddenField } from './hidden-field.ts'

/** Where the records go: services and places that would be opened, and the service of rows that name none. */
export function placesSection(
  prepared: Prepared,
  values: DraftValues,
  errors: readonly FormError[] | undefined,
): SafeHtml {
  const { willCreate } = prepared.settled
  return html`<section><h2>Where the records go</h2>
${openingWords(willCreate)}
${kindFields(willCreate, values)}
${serviceFields(prepared, values, errors)}</section>`
}

function openingWords({ services, places }: WillCreate): SafeHtml {
  if (services.length + places.length === 0)
    return html`<p>Every service and place that they name is here already.</p>`
  return html`${services.length > 0 && named(`${countOf(services.length, 'service')} would be opened`, services)}${
    places.length > 0 &&
    named(
      `${countOf(places.length, 'place')} would be opened, each with an address for its poster`,
      places.map(({ service, place }) => (service ? `${service}: ${place}` : place)),
    )
  }`
}

/** A long list stays folded, but all of it is there. */
function named(sentence: string, names: readonly string[]): SafeHtml {
  const list = html`<ul>${names.map(name => html`<li>${name}</li>`)}</ul>`
  return names.length > 6 ? details({ summary: sentence, body: list }) : html`<p>${sentence}:</p>${list}`
}

function kindFields({ services }: WillCreate, values: DraftValues): SafeHtml {
  if (services.length === 0)
    return html`${hiddenField('kind', values.kind)}${hiddenField('nation', values.nation)}`
  const items = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, text]) => ({ value, text }))
  return html`${select({ name: 'kind', label: 'What kind of services are they?', items: items(serviceKinds), value: values.kind })}
${select({ name: 'nation', label: 'Which nation are they in?', items: items(nations), value: values.nation })}`
}

function serviceFields(
  { world, run, settled, service }: Prepared,
  values: DraftValues,
  errors: readonly FormError[] | undefined,
): SafeHtml {
  const everyRowNamesOne =
    run.columns.some(column => column.use === 'service') &&
    service === undefined &&
    !settled.needs.some(need => need.code === 'no-service')
  if (everyRowNamesOne) return html`${hiddenField('service', values.service)}`
  const names = new Set(world.services.filter(each => each.mayImport).map(each => each.name))
  if (service !== undefined) names.add(service)
  const items = [
    { value: '', text: 'Choose a service' },
    ...[...names].map(name => ({ value: name, text: name })),
  ]
  return html`${select({ name: 'service', label: 'Rows that name no service belong to', items, value: values.service, error: errorFor(errors, 'service') })}${
    world.mayOpenServices &&
    textInput({ name: 'newService', label: 'Or to a new service, called', value: '' })
  }`
}
