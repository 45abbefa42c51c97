import type { Shewhart } from '#methods/statistics'
import { drawAnnotations } from '../drawing/annotations.ts'
import { drawDateAxis, drawNumberAxis } from '../drawing/date-axis.ts'
import { dayNumber } from '../drawing/dates.ts'
import { type ChartOptions, drawing, frame } from '../drawing/frame.ts'
import { drawLineNames, type NamedLine, roomForNames } from '../drawing/line-names.ts'
import { drawValueAxis, type Plot } from '../drawing/scales.ts'
import { controlHeadline } from './control-headline.ts'
import {
  type ControlChartData,
  type ControlStage,
  centreName,
  isLowerShown,
  stageOf,
} from './control-stage.ts'
import { describeControl } from './describe-control.ts'
import { drawControlPoints } from './draw-control-points.ts'
import { drawParts } from './draw-parts.ts'

const narrow = 480

/** A run, i, c, u, u′, p, p′, g or t chart as an SVG string, its headline computed from limits and runs. */
export function controlChart(data: ControlChartData, options: ChartOptions = {}): string {
  const title = controlHeadline(data)
  const on = frame({ title, subtitle: subtitleOf(data) }, options)
  const names = lineNames(data.chart, on.width)
  const plot: Plot = {
    left: 56,
    right: on.width - roomForNames(names),
    top: on.top + (data.annotations?.length ? 40 : 14),
    bottom: on.height - 42,
  }
  const stage = stageOf(data, plot, on.palette)
  return drawing(on, title, describeControl(data), [
    drawValueAxis(stage.axis, plot, on.palette),
    drawParts(stage),
    data.dates
      ? drawDateAxis(data.dates, stage.at, plot, on.palette)
      : drawNumberAxis(data.chart.values.length, stage.x, plot, on.palette),
    drawAnnotations(notesAt(data, stage), plot, on.palette),
    drawControlPoints(stage, data),
    drawLineNames(names, stage.axis, plot, on.palette),
  ])
}

function subtitleOf({ chart, measure }: ControlChartData): string {
  const limits = chart.upper.some(value => value !== null)
  return `${measure}. ${limits ? 'Dashed lines: the range that is usual.' : 'The line across is the median.'}`
}

function lineNames(chart: Shewhart, width: number): NamedLine[] {
  const limit = width < narrow ? '' : ' limit'
  const lower = isLowerShown(chart) ? (chart.lower.at(-1) ?? null) : null
  return [
    { name: `Upper${limit}`, value: chart.upper.at(-1) ?? null },
    { name: centreName(chart), value: chart.centre.at(-1) ?? null, strong: true },
    { name: `Lower${limit}`, value: lower },
  ]
}

/** Where a new part starts on a date, its note belongs on the line between the parts. */
function notesAt({ annotations = [], dates = [] }: ControlChartData, { chart, at, x }: ControlStage) {
  return annotations.map(({ date, text }) => {
    const row = dates.indexOf(date)
    const startsPart = row > 0 && chart.part[row] !== chart.part[row - 1]
    return { text, x: startsPart ? (x(row - 1) + x(row)) / 2 : at(dayNumber(date)) }
  })
}
