import type { Service } from '#capabilities/organisation'
import { categories, categoryLabel, kindNames } from '#capabilities/triage'
import type { XmrInput } from '#methods/statistics'
import {
  cellsTable,
  emptyState,
  filters,
  html,
  pageHeading,
  type SafeHtml,
  select,
  signedInPage,
  type View,
} from '#web'
import type { CountsChoices } from '../contract.ts'
import type { CategoryCount } from '../model/by-category.ts'
import { countsChart } from './counts-chart.ts'
import { type HeardSection, heardSection } from './heard-section.ts'

export type CountsPage = {
  chosen: CountsChoices
  services: Service[]
  series: XmrInput | undefined
  rows: CategoryCount[]
  heard: HeardSection
}

/** What people tell us, by month and category; a rise is never bad news here. */
export function countsPage(view: View, page: CountsPage): SafeHtml {
  const title = 'What we see'
  const lead = 'What people told us, month by month. More reports are good news: people are telling us.'
  const body = html`${pageHeading({ title, lead })}${choices(page)}
${page.series ? countsChart(page.series, measureOf(page)) : nothingYet(page)}
${byCategoryTable(page.rows)}
${heardSection(page.heard)}`
  return signedInPage(view, { title, body })
}

const sources = {
  ours: 'What people told us',
  register: 'An earlier register',
  both: 'Both together',
} as const

function choices({ chosen, services }: CountsPage): SafeHtml {
  return filters({
    action: '/app/counts',
    clearHref: '/app/counts',
    fields: [
      select({
        name: 'service',
        label: 'Service',
        value: chosen.service,
        items: [
          { value: '', text: 'Every service' },
          ...services.map(({ id, name, closedOn }) => ({
            value: id,
            text: closedOn ? `${name} (closed)` : name,
          })),
        ],
      }),
      select({
        name: 'category',
        label: 'Category',
        value: chosen.category,
        items: [
          { value: '', text: 'Every category' },
          ...categories.map(({ id, label }) => ({ value: id, text: label })),
        ],
      }),
      select({
        name: 'kind',
        label: 'Kind',
        value: chosen.kind,
        items: [
          { value: '', text: 'Every kind' },
          ...Object.entries(kindNames).map(([value, text]) => ({ value, text })),
        ],
      }),
      select({
        name: 'from',
        label: 'Records',
        value: chosen.from,
        items: Object.entries(sources).map(([value, text]) => ({ value, text })),
      }),
    ],
  })
}

function measureOf({ chosen, services }: CountsPage): string {
  const service = services.find(each => each.id === chosen.service)?.name ?? 'every service you see'
  const category = chosen.category ? categoryLabel(chosen.category) : 'All categories'
  const kind = chosen.kind ? `${kindNames[chosen.kind as keyof typeof kindNames]}, ` : ''
  return `${kind}${category}, ${service}, records by month. ${sources[chosen.from]}`
}

function nothingYet({ chosen }: CountsPage): SafeHtml {
  const body =
    chosen.from === 'ours'
      ? 'The chart starts after the first whole month. What an earlier register brought can be chosen above.'
      : 'Choose another service or category, or wait for the first whole month.'
  return emptyState({ title: 'Nothing to draw yet', body })
}

function byCategoryTable(rows: CategoryCount[]): SafeHtml | undefined {
  if (rows.length === 0) return undefined
  return html`${cellsTable({
    caption: 'By category',
    columns: [
      { text: 'Category' },
      { text: 'This month so far', numeric: true },
      { text: 'Last month', numeric: true },
      { text: 'Last 12 whole months', numeric: true },
      { text: 'Altogether', numeric: true },
    ],
    rows: rows.map(row => [
      row.category ? categoryLabel(row.category) : 'Not sorted yet',
      row.running,
      row.lastMonth,
      row.lastYear,
      row.all,
    ]),
  })}`
}
