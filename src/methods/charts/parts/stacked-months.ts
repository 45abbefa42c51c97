import { drawDateAxis } from '../drawing/date-axis.ts'
import { dateInWords, dayNumber, shortDate } from '../drawing/dates.ts'
import { type ChartOptions, drawing, type Frame, frame } from '../drawing/frame.ts'
import { plainNumber } from '../drawing/numbers.ts'
import { drawValueAxis, type Plot, type ValueAxis, valueAxis } from '../drawing/scales.ts'
import { spread } from '../drawing/spread.ts'
import { element } from '../drawing/svg.ts'
import { columnsNamed, type NumbersTable } from '../drawing/table.ts'
import { textWidth, words } from '../drawing/text.ts'
import { tints } from './tints.ts'

/** Counts by month and kind, the kinds from the foot up; up to five can be told apart, further ones are added together. */
export type StackedMonthsData = {
  dates: readonly string[]
  kinds: readonly { name: string; counts: readonly number[] }[]
  words: { one: string; many: string }
  measure: string
}

const mostKinds = 5

/** The kinds as drawn: the first four and the rest as "Other" where there are more than five. */
export function stackedKinds({ kinds, dates }: StackedMonthsData): { name: string; counts: number[] }[] {
  const whole = kinds.map(({ name, counts }) => ({ name, counts: dates.map((_, i) => counts[i] ?? 0) }))
  if (whole.length <= mostKinds) return whole
  const rest = whole.slice(mostKinds - 1)
  const counts = dates.map((_, i) => rest.reduce((all, kind) => all + (kind.counts[i] ?? 0), 0))
  return [...whole.slice(0, mostKinds - 1), { name: 'Other', counts }]
}

/** How many in the last month and of what most: a count, with no claim about change. */
export function stackedHeadline(data: StackedMonthsData): string {
  const last = data.dates.length - 1
  const kinds = stackedKinds(data).map(({ name, counts }) => ({ name, count: counts[last] ?? 0 }))
  const total = kinds.reduce((all, { count }) => all + count, 0)
  const noun = total === 1 ? data.words.one : data.words.many
  const when = dateInWords(data.dates[last] ?? '', 30)
  const most = kinds.toSorted((a, b) => b.count - a.count)[0]
  if (!most || most.count === 0) return `No ${data.words.many} in ${when}`
  return `${total} ${noun} in ${when}, ${most.count} of them ${most.name.toLowerCase()}`
}

/** Stacked bars by month; kinds differ in tint, in order and by a gap, and are named beside the last bar. */
export function stackedMonths(data: StackedMonthsData, options: ChartOptions = {}): string {
  const kinds = stackedKinds(data)
  const title = stackedHeadline(data)
  const on = frame({ title, subtitle: data.measure }, options)
  const names = kinds.map(({ name, counts }) => `${name} ${plainNumber(counts.at(-1) ?? 0)}`)
  const plot: Plot = {
    left: 48,
    right: on.width - Math.max(...names.map(name => textWidth(name))) - 30,
    top: on.top + 14,
    bottom: on.height - 42,
  }
  const totals = data.dates.map((_, i) => kinds.reduce((all, { counts }) => all + (counts[i] ?? 0), 0))
  const axis = valueAxis([0, 1, ...totals], plot)
  const slot = (plot.right - plot.left) / Math.max(1, data.dates.length)
  const x = (i: number) => plot.left + i * slot
  const centres = new Map(data.dates.map((date, i) => [dayNumber(date), x(i) + slot / 2]))
  const bars = data.dates.flatMap((_, i) =>
    stack(kinds, i).map(({ from, to, kind }) =>
      bar(on, axis, x(i) + slot * 0.15, slot * 0.7, from, to, kind),
    ),
  )
  return drawing(on, title, `Stacked bars. ${data.measure}. ${names.join(', ')} in the last month.`, [
    drawValueAxis(axis, plot, on.palette),
    ...bars,
    drawDateAxis(data.dates, day => centres.get(day) ?? plot.left, plot, on.palette),
    nameKinds(on, axis, plot, kinds, names),
  ])
}

function stack(kinds: readonly { counts: readonly number[] }[], month: number) {
  let from = 0
  return kinds.map(({ counts }, kind) => {
    const start = from
    from += counts[month] ?? 0
    return { kind, from: start, to: from }
  })
}

function bar(
  on: Frame,
  axis: ValueAxis,
  x: number,
  width: number,
  from: number,
  to: number,
  kind: number,
): string {
  const height = axis.y(from) - axis.y(to)
  const gap = height > 3 ? 1.5 : 0
  return to > from
    ? element('rect', {
        x,
        y: axis.y(to),
        width,
        height: height - gap,
        fill: tints(on.palette)[kind] ?? on.palette.soft,
      })
    : ''
}

function nameKinds(
  on: Frame,
  axis: ValueAxis,
  plot: Plot,
  kinds: readonly { counts: readonly number[] }[],
  names: readonly string[],
): string {
  const middles = stack(kinds, (kinds[0]?.counts.length ?? 1) - 1).map(
    ({ from, to }) => axis.y((from + to) / 2) + 5,
  )
  const heights = spread(middles, 20).map(height => Math.min(height, plot.bottom + 4))
  return names
    .map((name, i) => {
      const y = heights[i] ?? 0
      const swatch = element('rect', {
        x: plot.right + 8,
        y: y - 11,
        width: 11,
        height: 11,
        fill: tints(on.palette)[i] ?? on.palette.soft,
      })
      return swatch + words(name, plot.right + 24, y, { fill: on.palette.ink })
    })
    .join('')
}

/** The numbers behind stacked bars, every kind by its own name. */
export function stackedTable({ dates, kinds, measure }: StackedMonthsData): NumbersTable {
  return {
    caption: measure,
    columns: columnsNamed(['When', ...kinds.map(({ name }) => name)], ['When']),
    rows: dates.map((date, i) => [
      shortDate(date, 30),
      ...kinds.map(({ counts }) => plainNumber(counts[i] ?? 0)),
    ]),
  }
}
