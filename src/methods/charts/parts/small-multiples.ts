import type { Xmr } from '#methods/statistics'
import { type ChartOptions, drawing, type Frame, frame } from '../drawing/frame.ts'
import { plainNumber } from '../drawing/numbers.ts'
import type { SeriesWords } from '../drawing/series-words.ts'
import { columnsNamed, type NumbersTable } from '../drawing/table.ts'
import { words, wrapText } from '../drawing/text.ts'
import { headline } from '../xmr/headline.ts'
import { sparkBody } from './sparkline.ts'

/** The same measure of several services, in an order that does not rank them. */
export type SmallMultiplesData = {
  charts: readonly { name: string; chart: Xmr }[]
  words: SeriesWords
  measure: string
}

const cellHeight = 132
const gutter = 20

/** How many services have something unusual in their last figure. */
export function multiplesHeadline({ charts, words: seriesWords }: SmallMultiplesData): string {
  const unusual = charts.filter(({ chart }) => chart.variation !== 'usual').length
  const when = seriesWords.latest ?? 'at the last count'
  if (unusual === 0) return `Nothing unusual ${when} in ${charts.length} services`
  return `${unusual} of ${charts.length} services ${unusual === 1 ? 'is' : 'are'} out of the ordinary ${when}`
}

/** Small XmR charts side by side on one scale, each with its own headline; for looking across, not for ranking. */
export function smallMultiples(data: SmallMultiplesData, options: ChartOptions = {}): string {
  const title = multiplesHeadline(data)
  const started = frame(
    { title, subtitle: `${data.measure}. All on one scale; shaded: the range that is usual.` },
    options,
  )
  const across = Math.max(1, Math.floor((started.width - 4) / 230))
  const rows = Math.ceil(data.charts.length / across)
  const on = { ...started, height: options.height ?? started.top + rows * (cellHeight + 8) + 8 }
  const scale = sharedScale(data)
  const told = data.charts.map(({ name, chart }) => `${name}: ${headline(chart, data.words)}.`)
  const cells = data.charts.map((one, i) =>
    drawCell(on, data.words, one, scale, options.theme ?? 'light', {
      column: i % across,
      row: Math.floor(i / across),
      across,
    }),
  )
  return drawing(
    on,
    title,
    `Small charts of ${data.charts.length} services. ${data.measure}. ${told.join(' ')}`,
    cells,
  )
}

type Place = { column: number; row: number; across: number }

function drawCell(
  on: Frame,
  seriesWords: SeriesWords,
  { name, chart }: SmallMultiplesData['charts'][number],
  scale: { low: number; high: number },
  theme: NonNullable<ChartOptions['theme']>,
  { column, row, across }: Place,
): string {
  const width = (on.width - 24 - gutter * (across - 1)) / across
  const left = 12 + column * (width + gutter)
  const top = on.top + 8 + row * (cellHeight + 8)
  const says = wrapText(headline(chart, seriesWords), width).slice(0, 2)
  return [
    words(name, left, top + 14, { fill: on.palette.ink, bold: true }),
    ...says.map((line, i) => words(line, left, top + 33 + i * 17, { fill: on.palette.soft, size: 13 })),
    sparkBody(
      chart,
      { left: left + 5, right: left + width - 9, top: top + 64, bottom: top + cellHeight - 10, ...scale },
      theme,
    ),
  ].join('')
}

function sharedScale({ charts }: SmallMultiplesData): { low: number; high: number } {
  const all = charts.flatMap(({ chart }) => [...chart.values, ...chart.upper]).filter(value => value !== null)
  const low = Math.min(0, ...all)
  return { low, high: Math.max(low + 1, ...all) }
}

/** The last figure and what the rules say, one row for each service, in the order given. */
export function multiplesTable({ charts, words: seriesWords, measure }: SmallMultiplesData): NumbersTable {
  return {
    caption: measure,
    columns: columnsNamed(
      ['Service', 'Last figure', 'Average', 'What the rules say'],
      ['Service', 'What the rules say'],
    ),
    rows: charts.map(({ name, chart }) => [
      name,
      plainNumber(chart.values.findLast(value => value !== null) ?? 0),
      plainNumber(chart.phases.at(-1)?.mean ?? 0),
      headline(chart, seriesWords),
    ]),
  }
}
