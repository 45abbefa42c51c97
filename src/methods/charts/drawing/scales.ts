import { scaleLinear } from 'd3-scale'
import { rule } from './marks.ts'
import { plainNumber } from './numbers.ts'
import type { Palette } from './palette.ts'
import { words } from './text.ts'

export type Scale = (value: number) => number
export type Plot = { left: number; right: number; top: number; bottom: number }
export type ValueAxis = { y: Scale; low: number; high: number; ticks: number[] }

/** A value axis with round ends; it starts at zero unless all figures lie far above it. */
export function valueAxis(values: readonly number[], plot: Plot): ValueAxis {
  const lowest = Math.min(...values)
  const highest = Math.max(...values)
  const fromZero = lowest >= 0 && lowest < highest * 0.6
  const flat = lowest === highest
  const domain = [
    fromZero || (flat && lowest >= 0) ? 0 : lowest,
    flat && highest <= 0 ? highest + 1 : highest * (flat ? 1.2 : 1),
  ]
  const scale = scaleLinear().domain(domain).nice(6).range([plot.bottom, plot.top])
  const [low = 0, high = 1] = scale.domain()
  return { y: value => scale(value), low, high, ticks: scale.ticks(6) }
}

/** Hairlines across the plot with their values on the left. */
export function drawValueAxis({ y, ticks }: ValueAxis, plot: Plot, palette: Palette): string {
  const lines = ticks.map(tick => rule(plot.left, y(tick), plot.right, y(tick), { stroke: palette.grid }))
  const labels = ticks.map(tick =>
    words(plainNumber(tick), plot.left - 14, y(tick) + 5, { fill: palette.soft, anchor: 'end' }),
  )
  return [...lines, ...labels].join('')
}
