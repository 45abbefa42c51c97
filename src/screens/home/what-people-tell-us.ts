import { mayUse } from '#capabilities/identity'
import { monthlyCounts, wholeMonths } from '#capabilities/insight'
import { headline, numbersTable, xmrChart } from '#methods/charts'
import { xmr } from '#methods/statistics'
import type { Context } from '#platform/context'
import { dayOf } from '#platform/time'
import { chartFigure, html, type SafeHtml, table, trusted } from '#web'

const words = { one: 'record', many: 'records', period: 'month' } as const
const size = { id: 'told', heading: false, width: 440, height: 220 } as const

/** What people tell us, month by month, beside Today; nothing until there are enough months to draw. */
export async function whatPeopleTellUs(ctx: Context): Promise<SafeHtml | undefined> {
  if (!mayUse(ctx.actor, 'counts:see')) return undefined
  const series = wholeMonths(await monthlyCounts(ctx, { earlier: false }), dayOf(ctx.now()))
  const outcome = series && xmr({ ...series, direction: 'neutral' })
  if (!outcome?.ok) return undefined
  const data = { chart: outcome.value, words, measure: 'Records by month' }
  const { caption, columns, rows } = numbersTable(data)
  const figure = chartFigure({
    title: headline(outcome.value, words),
    headingLevel: 3,
    svg: trusted(xmrChart(data, size)),
    numbers: table({
      caption,
      head: columns.map(({ name, numeric }) => ({ text: name, numeric })),
      rows: rows.map(row => row.map((text, index) => ({ text, numeric: columns[index]?.numeric }))),
    }),
  })
  return html`<h2>What people tell us</h2>${figure}<p><a href="/app/counts">See more of what people tell us</a></p>`
}
