import type { Xmr, XmrPhase } from '#methods/statistics'
import { drawDivider } from '../drawing/annotations.ts'
import { rule } from '../drawing/marks.ts'
import type { Palette } from '../drawing/palette.ts'
import type { Plot, ValueAxis } from '../drawing/scales.ts'
import { element } from '../drawing/svg.ts'

/** Everything the parts of the chart share; `x` gives the place of a row. */
export type Stage = { chart: Xmr; plot: Plot; axis: ValueAxis; x: (row: number) => number; palette: Palette }

export const limitDash = '9 5'

/** The lower limit as drawn: none where figures cannot fall below zero and the limit does (it stays in the table). */
export function shownLower(chart: Xmr, phase: XmrPhase): number | null {
  const neverNegative = chart.values.every(value => value === null || value >= 0)
  return phase.lower !== null && phase.lower <= 0 && neverNegative ? null : phase.lower
}

/** For each phase a tinted band between dashed limits, its average, and a dotted line where a new phase starts. */
export function drawPhases(stage: Stage): string {
  return stage.chart.phases.map(phase => drawPhase(stage, phase)).join('')
}

function drawPhase({ chart, plot, axis, x, palette }: Stage, phase: XmrPhase): string {
  const { left, right, divider } = span(chart, plot, x, phase.phase)
  const line = (value: number | null, stroke: string, width: number, dash?: string) =>
    value === null
      ? ''
      : rule(left, axis.y(value), right, axis.y(value), { stroke, width, ...(dash && { dash }) })
  const lower = shownLower(chart, phase)
  const top = axis.y(phase.upper ?? phase.mean)
  const bottom = axis.y(lower ?? Math.max(axis.low, phase.upper === null ? phase.mean : axis.low))
  return [
    element('rect', {
      x: left,
      y: top,
      width: right - left,
      height: Math.max(0, bottom - top),
      fill: palette.band,
    }),
    divider === undefined ? '' : drawDivider(divider, plot, palette),
    line(phase.upper, palette.soft, 1.5, limitDash),
    line(lower, palette.soft, 1.5, limitDash),
    line(phase.mean, palette.centre, 2),
  ].join('')
}

/** A phase reaches half-way to its neighbours, less a gap for the divider. */
function span(chart: Xmr, plot: Plot, x: (row: number) => number, number: number) {
  const first = chart.phase.indexOf(number)
  const last = chart.phase.lastIndexOf(number)
  const divider = first > 0 ? (x(first - 1) + x(first)) / 2 : undefined
  const next = last < chart.phase.length - 1 ? (x(last) + x(last + 1)) / 2 : undefined
  return {
    divider,
    left: divider === undefined ? plot.left - 8 : divider + 6,
    right: next === undefined ? plot.right + 8 : next - 6,
  }
}
