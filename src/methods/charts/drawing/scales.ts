import { scaleLinear } from 'd3-scale'
import { rule } from './marks.ts'
import { plainNumber } from './numbers.ts'
import type { Palette } from './palette.ts'
import { words } from './text.ts'

export type Scale = (value: number) => number
export type Plot = { left: number; right: number; top: number; bottom: number }
export type ValueAxis = { y: Scale; low: number; high: number; ticks: number[] }

/** A value axis with round ends; it starts at zero unless all figures lie far above it, and stops at `most` if given. */
export function valueAxis(values: readonly number[], plot: Plot, most = Number.POSITIVE_INFINITY): ValueAxis {
  const lowest = Math.min(...values)
  const highest = Math.min(most, Math.max(...values))
  const scale = scaleLinear().domain(domainOf(lowest, highest)).range([plot.bottom, plot.top])
  if (highest < most) scale.nice(6)
  const [low = 0, high = 1] = scale.domain()
  return { y: value => scale(value), low, high, ticks: scale.ticks(6) }
}

function domainOf(lowest: number, highest: number): [number, number] {
  const isFlat = lowest === highest
  const start = lowest >= 0 && (isFlat || lowest < highest * 0.6) ? 0 : lowest
  if (!isFlat) return [start, highest]
  return [start, highest > 0 ? highest * 1.2 : highest + 1]
}

/** Hairlines across the plot with their values on the left. */
export function drawValueAxis({ y, ticks }: ValueAxis, plot: Plot, palette: Palette): string {
  const lines = ticks.map(tick => rule(plot.left, y(tick), plot.right, y(tick), { stroke: palette.grid }))
  const labels = ticks.map(tick =>
    words(plainNumber(tick), plot.left - 14, y(tick) + 5, { fill: palette.soft, anchor: 'end' }),
  )
  return [...lines, ...labels].join('')
}
