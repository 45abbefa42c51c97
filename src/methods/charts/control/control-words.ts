import type { Direction, PointMeaning, Shewhart, ShewhartPart } from '#methods/statistics'
import { type SeriesWords, thanUsual } from '../drawing/series-words.ts'
import { asks } from '../xmr/signal-words.ts'
import { centreName } from './control-stage.ts'

type Way = 'high' | 'low'

/** Which limit a figure lies beyond, if any. */
export function wayOutside(chart: Shewhart, row: number): Way | undefined {
  if (!chart.outside[row]) return undefined
  return (chart.values[row] ?? 0) > (chart.centre[row] ?? 0) ? 'high' : 'low'
}

/** What a figure beyond a limit means, given which way is better. */
export function meaningOutside(way: Way, direction: Direction): PointMeaning {
  if (direction === 'neutral') return `neutral-${way}`
  return (way === 'high') === (direction === 'increase') ? 'improvement' : 'concern'
}

/** "more than usual", with what it asks where a direction is better. */
export function tellOutside(way: Way, direction: Direction, words: SeriesWords): string {
  return thanUsual(way, words) + asks[meaningOutside(way, direction)]
}

/** What the runs of a part say when they are more than chance; nothing otherwise. */
export function tellRuns(chart: Shewhart, part: ShewhartPart | undefined): string | undefined {
  if (!part?.signal) return undefined
  const middle = centreName(chart).toLowerCase()
  const isLong = (part.longestRun ?? 0) > (part.longestRunMax ?? 0)
  const seen = isLong
    ? `${part.longestRun} in a row on one side of the ${middle}`
    : `the line crosses the ${middle} only ${times(part.crossings ?? 0)}`
  return `${seen}: more than chance gives`
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}
