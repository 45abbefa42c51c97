import { html, type SafeHtml, select } from '#web'
import { orderNames } from '../model/dates/count-date-readings.ts'
import type { DraftValues } from '../model/draft-values.ts'
import type { DryRun } from '../model/dry-run.ts'
import type { ColumnDateOrder } from '../model/plan.ts'

/** The order in which each column of dates is read, with what in the column says so. */
export function datesSection(run: DryRun, values: DraftValues): SafeHtml | undefined {
  if (run.dateOrders.length === 0) return undefined
  return html`<section><h2>How dates are read</h2>${run.dateOrders.map(each => dateField(each, values))}</section>`
}

function dateField(order: ColumnDateOrder, values: DraftValues): SafeHtml {
  const name = `order-${order.column}`
  const others = Object.entries(orderNames).map(([value, text]) => ({ value, text }))
  const auto = {
    value: 'auto',
    text: order.decidedBy === 'person' ? 'Decide from the values' : orderNames[order.order],
  }
  return html`<div>${select({
    name,
    label: `“${order.heading}” is`,
    hint: order.because,
    items: [auto, ...others.filter(({ value }) => order.decidedBy === 'person' || value !== order.order)],
    value: values[name],
  })}${order.warnings.map(warning => html`<p><strong>${warning}</strong></p>`)}</div>`
}
