import type { Xmr } from '#methods/statistics'
import { drawAnnotations } from '../drawing/annotations.ts'
import { dateScale, drawDateAxis } from '../drawing/date-axis.ts'
import { dayNumber } from '../drawing/dates.ts'
import { type ChartOptions, drawing, frame } from '../drawing/frame.ts'
import { drawLineNames, type NamedLine, roomForNames } from '../drawing/line-names.ts'
import { drawValueAxis, type Plot, type Scale, valueAxis } from '../drawing/scales.ts'
import type { SeriesWords } from '../drawing/series-words.ts'
import { describe } from './describe.ts'
import { drawPhases, type Stage, shownLower } from './draw-phases.ts'
import { drawPoints } from './draw-points.ts'
import { headline } from './headline.ts'

const narrow = 480

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
  const names = lineNames(chart, on.width)
  const plot: Plot = {
    left: 56,
    right: on.width - roomForNames(names),
    top: on.top + (data.annotations?.length ? 40 : 14),
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
    drawAnnotations(notesAt(stage, data.annotations ?? [], at), plot, on.palette),
    drawPoints(stage, data.words),
    drawLineNames(names, axis, plot, on.palette),
  ])
}

function heights(chart: Xmr): number[] {
  const limits = chart.phases.flatMap(phase => [shownLower(chart, phase), phase.upper, phase.mean])
  return [...chart.values, ...limits, chart.target].filter(value => value !== null)
}

/** The lines of the last phase. */
function lineNames(chart: Xmr, width: number): NamedLine[] {
  const last = chart.phases.at(-1)
  if (!last) return []
  const limit = width < narrow ? '' : ' limit'
  return [
    { name: `Upper${limit}`, value: last.upper },
    { name: 'Average', value: last.mean, strong: true },
    { name: `Lower${limit}`, value: shownLower(chart, last) },
  ]
}

/** Where a new phase starts on a date, its note belongs on the line between the phases. */
function notesAt({ chart, x }: Stage, annotations: readonly { date: string; text: string }[], at: Scale) {
  return annotations.map(({ date, text }) => {
    const row = chart.dates.indexOf(date)
    const startsPhase = row > 0 && chart.phase[row] !== chart.phase[row - 1]
    return { text, x: startsPhase ? (x(row - 1) + x(row)) / 2 : at(dayNumber(date)) }
  })
}
