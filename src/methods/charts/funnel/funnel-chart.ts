import { type Funnel, funnelLimitsAt, outsideFunnel } from '#methods/statistics'
import { type ChartOptions, drawing, type Frame, frame } from '../drawing/frame.ts'
import { drawLineNames, type NamedLine, roomForNames } from '../drawing/line-names.ts'
import { rule } from '../drawing/marks.ts'
import { plainNumber } from '../drawing/numbers.ts'
import { drawValueAxis, type Plot, valueAxis } from '../drawing/scales.ts'
import { drawLabels, drawMarks, type Spot } from '../drawing/series-points.ts'
import { element } from '../drawing/svg.ts'
import { words } from '../drawing/text.ts'
import { describeFunnel, funnelHeadline } from './funnel-words.ts'
import { drawSizeAxis, sizeScale } from './size-axis.ts'

/** What a funnel plot is drawn from. */
export type FunnelChartData = {
  funnel: Funnel
  /** "Falls by home, seen against what was expected, last 12 months" */
  measure: string
  /** What lies across: "Falls expected", "Staff". */
  size: string
  /** What one unit is called: `{ one: 'home', many: 'homes' }`. */
  words: { one: string; many: string }
  /** Figures are shown per so many: 100 for per cent. */
  multiplier?: number
}

const steps = 60

type Stage = {
  data: FunnelChartData
  plot: Plot
  x: (size: number) => number
  y: (value: number) => number
  on: Frame
}

/** A funnel plot as an SVG string: units by size, with the spread that chance alone would give. Not a league table. */
export function funnelChart(data: FunnelChartData, options: ChartOptions = {}): string {
  const { funnel, multiplier = 1 } = data
  const title = funnelHeadline(data)
  const on = frame({ title, subtitle: `${data.measure} (not a league table)` }, options)
  const most = Math.max(...funnel.denominator) * 1.05
  const edge = funnelLimitsAt(funnel, [most])
  const high = { 95: (edge.upper95[0] ?? 0) * multiplier, 998: (edge.upper998[0] ?? 0) * multiplier }
  const names: NamedLine[] = [
    { name: '99.8 %', value: high[998], nameOnly: true },
    { name: '95 %', value: high[95], nameOnly: true },
    { name: 'Average', value: funnel.target * multiplier, strong: true },
  ]
  const plot: Plot = {
    left: 56,
    right: on.width - roomForNames(names),
    top: on.top + 14,
    bottom: on.height - 66,
  }
  const axis = valueAxis(heights(data, high[998]), plot, funnel.kind === 'share' ? multiplier : undefined)
  const stage: Stage = {
    data,
    plot,
    x: sizeScale(most, plot),
    y: value => Math.max(plot.top, Math.min(plot.bottom, axis.y(value))),
    on,
  }
  const spots = unitSpots(stage)
  return drawing(on, title, describeFunnel(data), [
    drawBands(stage, most),
    drawValueAxis(axis, plot, on.palette),
    drawSizeAxis(most, stage.x, plot, on.palette),
    words(data.size, (plot.left + plot.right) / 2, plot.bottom + 54, {
      fill: on.palette.soft,
      anchor: 'middle',
    }),
    rule(plot.left, stage.y(funnel.target * multiplier), plot.right, stage.y(funnel.target * multiplier), {
      stroke: on.palette.centre,
      width: 2,
    }),
    ...drawMarks(spots, on.palette),
    drawLabels(spots, plot, on.palette, false),
    drawLineNames(names, axis, plot, on.palette),
  ])
}

/** Ratios from nothing; shares from the lowest that chance would give the smallest unit. */
function heights({ funnel, multiplier = 1 }: FunnelChartData, highest: number): number[] {
  const seen = funnel.ratio.map(ratio => ratio * multiplier * 1.05)
  if (funnel.kind === 'ratio') return [0, ...seen, highest * 1.3]
  const least = funnelLimitsAt(funnel, [Math.min(...funnel.denominator)]).lower998[0] ?? 0
  return [least * multiplier, ...seen, highest]
}

/** Units beyond the widest limits are diamonds with their name; all others are dots. */
function unitSpots({ data, x, y, on }: Stage): Spot[] {
  const { funnel, multiplier = 1 } = data
  const outside = outsideFunnel(funnel)
  return funnel.ratio.map((ratio, i) => {
    const value = ratio * multiplier
    const marked = outside[i] ?? false
    const spot = { x: x(funnel.denominator[i] ?? 0), y: y(value), marked, fill: on.palette.ink }
    return marked ? { ...spot, label: `${funnel.id[i]} (${plainNumber(value)})` } : spot
  })
}

function drawBands({ data, x, y, on }: Stage, most: number): string {
  const { funnel, multiplier = 1 } = data
  const least = Math.min(...funnel.denominator) * 0.6
  // Closer together where the funnel narrows fast.
  const sizes = Array.from({ length: steps + 1 }, (_, i) => least + (most - least) * (i / steps) ** 2)
  const limits = funnelLimitsAt(funnel, sizes)
  const edge = (limit: readonly number[]) =>
    limit.map((value, i) => `${round(x(sizes[i] ?? 0))} ${round(y(value * multiplier))}`)
  const band = (upper: readonly number[], lower: readonly number[], fill: string) =>
    element('path', { d: `M${[...edge(upper), ...edge(lower).toReversed()].join('L')}z`, fill })
  return (
    band(limits.upper998, limits.lower998, on.palette.outerBand) +
    band(limits.upper95, limits.lower95, on.palette.band)
  )
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
