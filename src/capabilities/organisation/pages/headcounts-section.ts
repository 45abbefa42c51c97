import { button, cellsTable, details, errorFor, form, html, type SafeHtml, textInput, type View } from '#web'
import { shiftNames } from '../contract.ts'
import { headcountLines, shifts } from '../model/headcount-table.ts'
import type { Place } from '../queries/places.ts'
import type { ServicePage } from './service-page.ts'

/** How many people work at each open place: a table for each, which says whether a reporter could be recognised. */
export function headcountsSection(view: View, page: ServicePage): SafeHtml | undefined {
  const open = page.places.filter(place => place.closedOn === null)
  if (open.length === 0) return undefined
  return html`<h2>How many people work here</h2>
<p>In a small team somebody who tells us something could be recognised. Candour uses these numbers to warn them; nobody else sees the numbers.</p>
${open.map(place => headcountOf(view, page, place))}`
}

function headcountOf(view: View, page: ServicePage, place: Place): SafeHtml {
  const known = page.headcounts.get(place.id) ?? []
  const people = known.reduce((sum, cell) => sum + cell.people, 0)
  const { trouble } = page
  const again = trouble?.form === 'headcount' && trouble.placeId === place.id ? trouble : undefined
  const fields = [headcountTable(place, page, again), button({ text: 'Save the numbers', kind: 'secondary' })]
  return details({
    summary: known.length > 0 ? `${place.name}: ${people} over all shifts` : `${place.name}: not known yet`,
    open: again !== undefined,
    body: form({
      action: `/app/people/services/${place.serviceId}/places/${place.id}/headcounts`,
      csrf: view.csrf,
      body: fields,
    }),
  })
}

type Trouble = Extract<NonNullable<ServicePage['trouble']>, { form: 'headcount' }>

function headcountTable(place: Place, { headcounts }: ServicePage, again: Trouble | undefined) {
  const lines = again?.lines ?? headcountLines(headcounts.get(place.id) ?? [])
  const cell = (name: string, index: number, label: string, value: string, inputmode?: 'numeric') => {
    const field = `${name}-${index}`
    const id = `${field}-${place.id}`
    const error = errorFor(again?.errors, id)
    const shown = { label, labelClasses: 'govuk-visually-hidden', value, error }
    return textInput({ name: field, id, ...shown, ...(inputmode ? { inputmode } : {}) })
  }
  return cellsTable({
    caption: `People at ${place.name}`,
    captionHidden: true,
    columns: [{ text: 'Who' }, ...shifts.map(shift => ({ text: shiftNames[shift] }))],
    rows: lines.map((line, index) => [
      cell('role', index, `Who, line ${index + 1}`, line.role),
      ...shifts.map(shift =>
        cell(
          shift,
          index,
          `${shiftNames[shift]}, ${line.role || `line ${index + 1}`}`,
          line[shift],
          'numeric',
        ),
      ),
    ]),
  })
}
