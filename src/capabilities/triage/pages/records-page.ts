import type { Place, Service } from '#capabilities/organisation'
import {
  actionLink,
  cellsTable,
  emptyState,
  filters,
  formatDay,
  html,
  note,
  pageHeading,
  pagination,
  type SafeHtml,
  select,
  signedInPage,
  tag,
  textInput,
  type View,
} from '#web'
import { incidentStates } from '../model/state-table.ts'
import type { ListedIncident } from '../queries/listed-incident.ts'
import { categories, categoryLabel } from '../reference/categories.ts'
import { keptFromText, kindTag, stateNames } from './words-for.ts'

export type RecordsPage = {
  rows: readonly ListedIncident[]
  /** The address of the older ones. */
  olderHref: string | undefined
  services: readonly Service[]
  places: readonly Place[]
  /** What the address asked for. */
  asked: Readonly<Record<string, string>>
  /** Instead of a list: why nothing was looked up. */
  why?: string | undefined
  /** Whether the person may bring in an earlier register. */
  mayImport: boolean
  /** Whether the inbox, where records begin, is theirs to read. */
  mayReadInbox?: boolean
}

/** Every record the person may read, newest first, narrowed by place, kind of thing, state and words. */
export function recordsPage(view: View, page: RecordsPage): SafeHtml {
  const title = 'Records'
  const lead = 'One record for each event, newest first.'
  const body = html`${pageHeading({ title, lead })}${narrowing(page)}${page.why ? note({ body: html`<p>${page.why}</p>` }) : recordsTable(page)}${page.mayImport && html`<p><a class="quiet-link" href="/app/import">Bring in an earlier register</a></p>`}`
  return signedInPage(view, { title, body })
}

/** Records as a table, or a sentence that says what will be here. */
export function recordsTable({
  rows,
  olderHref,
  asked,
  mayReadInbox = false,
}: Pick<RecordsPage, 'rows' | 'olderHref' | 'asked' | 'mayReadInbox'>): SafeHtml {
  const list = cellsTable({
    caption: 'Records, newest first',
    captionHidden: true,
    columns: [
      { text: 'What happened' },
      { text: 'Where' },
      { text: 'When' },
      { text: 'What it was' },
      { text: 'State' },
    ],
    rows: rows.map(recordRow),
    empty: Object.keys(asked).length > 0 ? nothingFound() : nothingYet(mayReadInbox),
  })
  return html`${list}${olderHref && pagination({ next: { href: olderHref, text: 'Older records' }, label: 'More records' })}`
}

function recordRow(row: ListedIncident) {
  const kept = keptFromText(row.keptFrom)
  const apart = kept && html` ${tag({ text: kept })}`
  return [
    html`<a href="/app/records/${row.reference}">${row.title}</a>${apart}<br><span class="soft small">${row.reference}</span>`,
    row.placeName ? `${row.placeName}, ${row.serviceName}` : row.serviceName,
    formatDay(row.occurredOn, 'short'),
    html`${row.kind !== 'incident' && kindTag(row.kind)} ${categoryLabel(row.subcategory ?? row.category)}`,
    row.historical ? 'Earlier register' : stateNames[row.state],
  ]
}

function narrowing({ services, places, asked }: RecordsPage): SafeHtml {
  const everything = { value: '', text: 'All' }
  const placesByService = services.flatMap(service => [
    { value: service.id, text: service.name },
    ...places
      .filter(place => place.serviceId === service.id)
      .map(place => ({ value: place.id, text: `– ${place.name}` })),
  ])
  return filters({
    action: '/app/records',
    fields: [
      textInput({ name: 'q', label: 'Words or reference', type: 'search', value: asked.q }),
      select({ name: 'place', label: 'Where', items: [everything, ...placesByService], value: asked.place }),
      select({
        name: 'category',
        label: 'What it was',
        items: [everything, ...categories.map(({ id, label }) => ({ value: id, text: label }))],
        value: asked.category,
      }),
      select({
        name: 'state',
        label: 'State',
        items: [
          everything,
          ...incidentStates.map(state => ({ value: state, text: stateNames[state] })),
          { value: 'historical', text: 'Earlier register' },
        ],
        value: asked.state,
      }),
    ],
    ...(Object.keys(asked).length > 0 ? { clearHref: '/app/records' } : {}),
  })
}

function nothingFound() {
  return emptyState({
    title: 'Nothing like that',
    body: 'Try fewer or other words, another place, or look at everything. Search knows what happened, where, and references; it knows no colleague’s name.',
    action: actionLink({ href: '/app/records', text: 'Show everything', kind: 'secondary' }),
  })
}

function nothingYet(mayReadInbox: boolean) {
  return emptyState({
    title: 'No records yet',
    body: 'A record begins when somebody opens what a colleague told us. From then on everything about the event is here: what was found, what was changed, and whether it worked.',
    ...(mayReadInbox ? { action: actionLink({ href: '/app/inbox', text: 'Go to the inbox' }) } : {}),
  })
}
