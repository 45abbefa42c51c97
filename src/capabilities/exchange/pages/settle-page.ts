import { categories, categoryLabel } from '#capabilities/triage'
import {
  breadcrumbs,
  button,
  type Content,
  cellsTable,
  details,
  form,
  formatDay,
  html,
  pageHeading,
  pagination,
  radios,
  type SafeHtml,
  select,
  signedInPage,
  type View,
} from '#web'
import { countOf } from '../model/count-of.ts'
import type { RecordToSettle } from '../queries/proposals-of.ts'
import type { RegisterImport } from '../register-import.ts'
import { groupName } from './categories-page.ts'

export type SettlePage = {
  made: RegisterImport
  firstCategory: string
  /** Open records of the whole group. */
  left: number
  records: readonly RecordToSettle[]
  /** The row at which the next page begins. */
  nextRow: number | undefined
}

/** One group of records, with what their words point to: a person accepts, chooses another, or says that none fits. */
export function settlePage(view: View, page: SettlePage): SafeHtml {
  const { made, firstCategory, left, records, nextRow } = page
  const title = groupName(firstCategory)
  const address = `/app/import/${made.id}/categories`
  const group = firstCategory || 'none'
  const body = html`${breadcrumbs({ items: [{ text: made.fileName, href: `/app/import/${made.id}` }, { text: 'What they were', href: address }, { text: title }] })}
${pageHeading({ title, lead: `${countOf(left, 'record')} to look at.` })}
${firstCategory && acceptAll(view, page, `${address}?group=${group}`)}
${form({
  action: `${address}?group=${group}`,
  csrf: view.csrf,
  body: html`${recordsTable(records)}${button({ text: 'Keep these choices', once: true })}`,
})}
${nextRow !== undefined && pagination({ next: { href: `${address}?group=${group}&from=${nextRow}`, text: 'Leave these for now and look at the next' }, label: 'More records' })}`
  return signedInPage(view, { title, body })
}

function acceptAll(view: View, { left, firstCategory }: SettlePage, action: string): SafeHtml {
  return details({
    summary: `Accept the first proposal for all ${left.toLocaleString('en-GB')} of them`,
    body: html`<p class="measure">Look through enough of them first. Each takes the category that stands first below it.</p>${form(
      {
        action,
        csrf: view.csrf,
        body: html`<input type="hidden" name="all" value="${firstCategory}">${button({ text: `Accept for all ${left.toLocaleString('en-GB')}`, kind: 'secondary', once: true })}`,
      },
    )}`,
  })
}

function recordsTable(records: readonly RecordToSettle[]): Content {
  return cellsTable({
    caption: 'Records and what their words point to',
    captionHidden: true,
    columns: [{ text: 'Record' }, { text: 'It says' }, { text: 'What was it?' }],
    rows: records.map(record => [whichOne(record), whatItSays(record), whatItWas(record)]),
  })
}

const begin = 240

function whichOne({ reference, title, occurredOn, serviceName }: RecordToSettle): SafeHtml {
  return html`<a href="/app/records/${reference}">${title}</a><br><span class="soft small">${formatDay(occurredOn, 'short')} · ${serviceName} · ${reference}</span>`
}

function whatItSays({ sourceText }: RecordToSettle): SafeHtml {
  const words = sourceText.replace(/^What happened\n/, '').replaceAll(/\s+/g, ' ')
  if (words.length <= begin) return html`${words}`
  return html`${words.slice(0, begin)} …${details({ summary: 'All of it', body: html`<p class="typed">${sourceText}</p>` })}`
}

function whatItWas(record: RecordToSettle): SafeHtml {
  const { incidentId, reference, proposals } = record
  const about = html`<span class="govuk-visually-hidden"> (${reference})</span>`
  const proposed = proposals.length > 0
  const chosen =
    proposed &&
    radios({
      name: `what-${incidentId}`,
      legend: html`<span class="govuk-visually-hidden">What was it? (${reference})</span>`,
      items: [
        ...proposals.map(({ what, why }) => ({ value: what, text: categoryLabel(what), hint: why })),
        { value: 'none', text: 'None of these' },
      ],
    })
  const items = [
    { value: '', text: proposed ? 'Another …' : 'Choose' },
    ...(proposed ? [] : [{ value: 'none', text: 'None that we know' }]),
    ...categories.map(({ id, label }) => ({ value: id, text: label })),
  ]
  const label = html`${proposed ? 'Or another' : 'What was it?'}${about}`
  return html`${chosen}${select({ name: `other-${incidentId}`, label, labelClasses: 'govuk-visually-hidden', items })}`
}
