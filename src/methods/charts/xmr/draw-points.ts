import type { PointMeaning, Xmr } from '#methods/statistics'
import { diamond, dot, polyline } from '../drawing/marks.ts'
import { plainNumber } from '../drawing/numbers.ts'
import type { Palette } from '../drawing/palette.ts'
import { type Box, placeLabel } from '../drawing/place-label.ts'
import { words } from '../drawing/text.ts'
import type { Stage } from './draw-phases.ts'
import { evidenceAt } from './evidence.ts'
import { rowsToLabel, type Spot } from './rows-to-label.ts'
import type { SeriesWords } from './series-words.ts'
import { tellSignal } from './signal-words.ts'

// More labels than this hide the data; the table beside the chart has them all.
const mostLabels = 6
const narrowPlot = 360

/** The line, its points, a diamond for each signal and words beside the last point of each run of one signal. */
export function drawPoints(stage: Stage, seriesWords: SeriesWords): string {
  const { chart, axis, x, palette } = stage
  const spots = chart.values.map((value, row) =>
    value === null ? null : { row, x: x(row), y: axis.y(value) },
  )
  const marks = spots.map(spot => (spot ? mark(chart, spot, palette) : ''))
  return [
    polyline(spots, { stroke: palette.ink }),
    ...marks,
    drawLabels(
      stage,
      spots.filter(spot => spot !== null),
      seriesWords,
    ),
  ].join('')
}

function mark(chart: Xmr, { row, x, y }: Spot, palette: Palette): string {
  const meaning = chart.meaning[row] ?? 'usual'
  const draw = meaning === 'usual' ? dot : diamond
  return draw(x, y, colourOf(meaning, palette), palette.ground)
}

/** Counts without a better direction stay ink, high or low: more reports is never painted as bad. */
function colourOf(meaning: PointMeaning, palette: Palette): string {
  return meaning === 'improvement' || meaning === 'concern' ? palette[meaning] : palette.ink
}

function drawLabels(
  { chart, plot, palette }: Stage,
  spots: readonly Spot[],
  seriesWords: SeriesWords,
): string {
  const within: Box = { left: plot.left - 8, right: plot.right + 10, top: plot.top - 12, bottom: plot.bottom }
  const taken = obstacles(spots)
  const brief = plot.right - plot.left < narrowPlot
  return rowsToLabel(chart, spots)
    .slice(-mostLabels)
    .map(({ row, x, y }) => {
      const text = labelAt(chart, row, seriesWords)
      const placed = placeLabel(brief ? untilComma(text) : text, { x, y }, taken, within)
      taken.push(placed.box)
      const fill = colourOf(chart.meaning[row] ?? 'usual', palette)
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

function labelAt(chart: Xmr, row: number, seriesWords: SeriesWords): string {
  const signal = chart.signal[row] ?? 'none'
  if (signal === 'none') return ''
  const told = tellSignal(signal, chart.meaning[row] ?? 'usual', evidenceAt(chart, row), seriesWords).label
  return chart.outside[row] ? `${plainNumber(chart.values[row] ?? 0)}: ${told}` : told
}

/** The space the line and its points take, in small boxes along the way. */
function obstacles(spots: readonly Spot[]): Box[] {
  return spots.flatMap((spot, i) => {
    const next = spots[i + 1] ?? spot
    const parts = Math.max(1, Math.ceil(Math.hypot(next.x - spot.x, next.y - spot.y) / 12))
    return Array.from({ length: parts }, (_, k) => boxAround(spot, next, k / parts))
  })
}

function boxAround(from: Spot, to: Spot, share: number): Box {
  const x = from.x + (to.x - from.x) * share
  const y = from.y + (to.y - from.y) * share
  return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }
}
