import type { Xmr } from '#methods/statistics'
import { dateScale, drawDateAxis } from '../drawing/date-axis.ts'
import { dayNumber } from '../drawing/dates.ts'
import { type ChartOptions, drawing, frame } from '../drawing/frame.ts'
import { drawValueAxis, type Plot, valueAxis } from '../drawing/scales.ts'
import { describe } from './describe.ts'
import { drawAnnotations } from './draw-annotations.ts'
import { drawPhases, type Stage, shownLower } from './draw-phases.ts'
import { drawPoints } from './draw-points.ts'
import { drawRightLabels, rightMargin } from './draw-right-labels.ts'
import { headline } from './headline.ts'
import type { SeriesWords } from './series-words.ts'

/** What an XmR chart is drawn from. */
export type XmrChartData = {
  chart: Xmr
  words: SeriesWords
  /** What is measured, for the line under the headline: "Falls per 1,000 occupied bed days, monthly". */
  measure: string
  /** Changes to mark at a date, in a few words: "New night rota". */
  annotations?: readonly { date: string; text: string }[]
}

/**
 * An XmR chart as an SVG string: headline computed from the rules, dashed limits, signals as diamonds with words.
 * The same string serves page, PDF and DOCX. Put `numbersTable` of the same data beside it.
 */
export function xmrChart(data: XmrChartData, options: ChartOptions = {}): string {
  const { chart } = data
  const title = headline(chart, data.words)
  const on = frame({ title, subtitle: `${data.measure}. Dashed lines: the range that is usual.` }, options)
  const notes = data.annotations?.length ? 26 : 0
  const plot: Plot = {
    left: 56,
    right: on.width - rightMargin(chart, on.width),
    top: on.top + 14 + notes,
    bottom: on.height - 42,
  }
  const axis = valueAxis(heights(chart), plot)
  const at = dateScale(chart.dates, plot)
  const stage: Stage = {
    chart,
    plot,
    axis,
    x: row => at(dayNumber(chart.dates[row] ?? '')),
    palette: on.palette,
  }
  return drawing(on, title, describe(data), [
    drawValueAxis(axis, plot, on.palette),
    drawPhases(stage),
    drawDateAxis(chart.dates, at, plot, on.palette),
    drawAnnotations(stage, data.annotations ?? [], at),
    drawPoints(stage, data.words),
    drawRightLabels(stage, on.width),
  ])
}

function heights(chart: Xmr): number[] {
  const limits = chart.phases.flatMap(phase => [shownLower(chart, phase), phase.upper, phase.mean])
  return [...chart.values, ...limits, chart.target].filter(value => value !== null)
}
