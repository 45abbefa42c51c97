import type { PointMeaning, Xmr } from '#methods/statistics'
import { plainNumber } from '../drawing/numbers.ts'
import type { Palette } from '../drawing/palette.ts'
import { drawSeries, type Spot } from '../drawing/series-points.ts'
import type { SeriesWords } from '../drawing/series-words.ts'
import type { Stage } from './draw-phases.ts'
import { evidenceAt } from './evidence.ts'
import { rowsToLabel } from './rows-to-label.ts'
import { tellSignal } from './signal-words.ts'

/** The line, its points, a diamond for each signal and words for each episode of signals. */
export function drawPoints({ chart, axis, x, plot, palette }: Stage, seriesWords: SeriesWords): string {
  const labelled = new Set(rowsToLabel(chart))
  const spots = chart.values.map((value, row): Spot | null => {
    if (value === null) return null
    const meaning = chart.meaning[row] ?? 'usual'
    const spot = {
      x: x(row),
      y: axis.y(value),
      marked: meaning !== 'usual',
      fill: colourOf(meaning, palette),
    }
    return labelled.has(row) ? { ...spot, label: labelAt(chart, row, seriesWords) } : spot
  })
  return drawSeries(spots, plot, palette)
}

/** Counts without a better direction stay ink, high or low: more reports is never painted as bad. */
function colourOf(meaning: PointMeaning, palette: Palette): string {
  return meaning === 'improvement' || meaning === 'concern' ? palette[meaning] : palette.ink
}

function labelAt(chart: Xmr, row: number, seriesWords: SeriesWords): string {
  const signal = chart.signal[row] ?? 'none'
  if (signal === 'none') return ''
  const told = tellSignal(signal, chart.meaning[row] ?? 'usual', evidenceAt(chart, row), seriesWords).label
  return chart.outside[row] ? `${plainNumber(chart.values[row] ?? 0)}: ${told}` : told
}
