import { diamond, dot, polyline } from './marks.ts'
import type { Palette } from './palette.ts'
import { type Box, placeLabel } from './place-label.ts'
import type { Plot } from './scales.ts'
import { words } from './text.ts'

/** A figure on the drawing: a dot, or a diamond where the rules picked it out; with words where it has a label. */
export type Spot = { x: number; y: number; marked: boolean; fill: string; label?: string }

// More labels than this hide the data; the table beside the chart has them all.
const mostLabels = 6
const narrowPlot = 360

/** The line through the figures (broken where one is missing), their marks, and labels where they cover least. */
export function drawSeries(spots: readonly (Spot | null)[], plot: Plot, palette: Palette): string {
  const present = spots.filter(spot => spot !== null)
  return [
    polyline(spots, { stroke: palette.ink }),
    ...drawMarks(present, palette),
    drawLabels(present, plot, palette),
  ].join('')
}

/** The marks alone, for figures that no line joins. */
export function drawMarks(spots: readonly Spot[], palette: Palette): string[] {
  return spots.map(({ x, y, marked, fill }) => (marked ? diamond : dot)(x, y, fill, palette.ground))
}

/** Labels of the last few labelled figures, placed clear of the line and of each other. */
export function drawLabels(spots: readonly Spot[], plot: Plot, palette: Palette, joined = true): string {
  const within: Box = { left: plot.left - 8, right: plot.right + 10, top: plot.top - 12, bottom: plot.bottom }
  const taken = obstacles(spots, joined)
  const brief = plot.right - plot.left < narrowPlot
  return spots
    .filter(spot => spot.label)
    .slice(-mostLabels)
    .map(({ x, y, fill, label = '' }) => {
      const placed = placeLabel(brief ? untilComma(label) : label, { x, y }, taken, within)
      taken.push(placed.box)
      return words(placed.text, placed.x, placed.y, {
        fill,
        bold: true,
        anchor: placed.anchor,
        halo: palette.ground,
      })
    })
    .join('')
}

/** What to do about a signal, after the comma, is left to the headline where there is little room. */
function untilComma(text: string): string {
  return text.split(', ')[0] ?? text
}

/** The space that points, and the line where there is one, take: small boxes along the way. */
function obstacles(spots: readonly Spot[], joined: boolean): Box[] {
  return spots.flatMap((spot, i) => {
    const next = (joined ? spots[i + 1] : undefined) ?? spot
    const parts = Math.max(1, Math.ceil(Math.hypot(next.x - spot.x, next.y - spot.y) / 12))
    return Array.from({ length: parts }, (_, k) => boxAround(spot, next, k / parts))
  })
}

function boxAround(from: Spot, to: Spot, share: number): Box {
  const x = from.x + (to.x - from.x) * share
  const y = from.y + (to.y - from.y) * share
  return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }
}
