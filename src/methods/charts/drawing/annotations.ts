import { rule } from './marks.ts'
import type { Palette } from './palette.ts'
import type { Plot } from './scales.ts'
import { textWidth, words } from './text.ts'

/** Words over a dotted line at each change, in two rows where they would touch. */
export function drawAnnotations(
  notes: readonly { x: number; text: string }[],
  plot: Plot,
  palette: Palette,
): string {
  let freeFrom = Number.NEGATIVE_INFINITY
  return [...notes]
    .sort((a, b) => a.x - b.x)
    .map(({ x, text }) => {
      const width = textWidth(text)
      const left = x + 8 + width > plot.right + 60 ? Math.max(12, x - 8 - width) : x + 8
      const y = plot.top - (left < freeFrom ? 26 : 8)
      freeFrom = left + width + 8
      return drawDivider(x, plot, palette) + words(text, left, y, { fill: palette.ink })
    })
    .join('')
}

/** A dotted line from above the plot to its foot. */
export function drawDivider(x: number, plot: Plot, palette: Palette): string {
  return rule(x, plot.top - 12, x, plot.bottom, { stroke: palette.ink, width: 1.5, dash: '2 4' })
}
