import { headline, numbersTable, type XmrChartData, xmrChart } from '#methods/charts'
import { type XmrInput, xmr } from '#methods/statistics'
import { chartFigure, html, type SafeHtml, table, trusted } from '#web'

const words = { one: 'record', many: 'records', period: 'month' } as const

/** An XmR chart of monthly records with its computed headline and its numbers. Reporting counts are always neutral. */
export function countsChart(series: XmrInput, measure: string): SafeHtml {
  const outcome = xmr({ ...series, direction: 'neutral' })
  if (!outcome.ok) return html`<p>${outcome.says}</p>`
  const data: XmrChartData = { chart: outcome.value, words, measure }
  return chartFigure({
    title: headline(outcome.value, words),
    headingLevel: 2,
    // The chart escapes its own texts; its measure is made of our words and names of services.
    svg: trusted(xmrChart(data, { id: 'counts', heading: false, width: 1100, height: 340 })),
    narrowSvg: trusted(xmrChart(data, { id: 'counts-on-a-phone', heading: false, width: 340, height: 260 })),
    caption: `${measure}. Dashed lines: the range that is usual. ${outcome.value.notes.join(' ')}`,
    numbers: numbersOf(data),
  })
}

function numbersOf(data: XmrChartData): SafeHtml {
  const { caption, columns, rows } = numbersTable(data)
  const format = (index: number) => (columns[index]?.numeric ? { format: 'numeric' } : {})
  return table({
    caption,
    head: columns.map(({ name }, index) => ({ text: name, ...format(index) })),
    rows: rows.map(row => row.map((text, index) => ({ text, ...format(index) }))),
  })
}
