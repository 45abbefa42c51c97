import type { Direction, Shewhart } from '#methods/statistics'
import { dateScale } from '../drawing/date-axis.ts'
import { dayNumber } from '../drawing/dates.ts'
import type { Palette } from '../drawing/palette.ts'
import { type Plot, type Scale, type ValueAxis, valueAxis } from '../drawing/scales.ts'
import type { SeriesWords } from '../drawing/series-words.ts'

/** What a run or control chart is drawn from. */
export type ControlChartData = {
  chart: Shewhart
  /** ISO dates in order, one for each figure; without them figures are numbered (events, patients). */
  dates?: readonly string[]
  words: SeriesWords
  measure: string
  direction?: Direction
  annotations?: readonly { date: string; text: string }[]
  /** The most a figure can be: 100 for per cent. */
  most?: number
}

/** Everything the parts of the chart share; `x` gives the place of a row, `at` that of a day. */
export type ControlStage = {
  chart: Shewhart
  plot: Plot
  palette: Palette
  axis: ValueAxis
  x: Scale
  at: Scale
}

/** Lays out the plot: figures by date where there are dates, evenly otherwise. */
export function stageOf(
  { chart, dates, most }: ControlChartData,
  plot: Plot,
  palette: Palette,
): ControlStage {
  const heights = [...chart.values, ...chart.upper, ...chart.lower, ...chart.centre]
  const at = dateScale(dates ?? [], plot)
  const step = (plot.right - plot.left) / Math.max(1, chart.values.length - 1)
  const x = (row: number) => (dates ? at(dayNumber(dates[row] ?? '')) : plot.left + row * step)
  return {
    chart,
    plot,
    palette,
    at,
    x,
    axis: valueAxis(
      heights.filter(value => value !== null),
      plot,
      most,
    ),
  }
}

/** The median is the middle of run and g charts, the mean of the others. */
export function centreName(chart: Shewhart): string {
  return chart.chart === 'run' || chart.chart === 'g' ? 'Median' : 'Average'
}

/** A lower limit that lies on the floor of the chart says nothing and is left to the table. */
export function isLowerShown({ lower, upper }: Shewhart): boolean {
  const numbers = (column: readonly (number | null)[]) => column.filter(value => value !== null)
  return numbers(lower).some(value => value < 0 || value > Math.max(...numbers(upper)) * 0.05)
}
