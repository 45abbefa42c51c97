import { scaleLinear } from 'd3-scale'
import { plainNumber } from '../drawing/numbers.ts'
import type { Palette } from '../drawing/palette.ts'
import type { Plot, Scale } from '../drawing/scales.ts'
import { words } from '../drawing/text.ts'

/** Where a size falls across the plot, from nothing on the left. */
export function sizeScale(most: number, plot: Plot): Scale {
  return size => plot.left + (size / most) * (plot.right - plot.left)
}

/** Round sizes under the plot. */
export function drawSizeAxis(most: number, x: Scale, plot: Plot, palette: Palette): string {
  const fit = Math.max(2, Math.floor((plot.right - plot.left) / 90))
  return scaleLinear()
    .domain([0, most])
    .ticks(fit)
    .map(tick =>
      words(plainNumber(tick), x(tick), plot.bottom + 26, { fill: palette.soft, anchor: 'middle' }),
    )
    .join('')
}
