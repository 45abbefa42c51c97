import { plainNumber } from '../drawing/numbers.ts'
import { drawSeries, type Spot } from '../drawing/series-points.ts'
import type { ControlChartData, ControlStage } from './control-stage.ts'
import { meaningOutside, tellOutside, wayOutside } from './control-words.ts'

/** The line and its figures; those beyond a limit as diamonds with words, those set aside as rings. */
export function drawControlPoints(
  { chart, x, axis, plot, palette }: ControlStage,
  data: ControlChartData,
): string {
  const { words, direction = 'neutral' } = data
  const spots = chart.values.map((value, row): Spot | null => {
    if (value === null) return null
    const way = wayOutside(chart, row)
    const place = { x: x(row), y: axis.y(value) }
    if (!chart.included[row]) return { ...place, marked: false, fill: palette.soft, label: 'set aside' }
    if (!way) return { ...place, marked: false, fill: palette.ink }
    const meaning = meaningOutside(way, direction)
    const fill = meaning === 'improvement' || meaning === 'concern' ? palette[meaning] : palette.ink
    return {
      ...place,
      marked: true,
      fill,
      label: `${plainNumber(value)}: ${tellOutside(way, direction, words)}`,
    }
  })
  return drawSeries(spots, plot, palette)
}
