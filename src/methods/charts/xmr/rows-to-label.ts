import { isHigh, type Xmr } from '#methods/statistics'

/** A figure's row and its place on the drawing. */
export type Spot = { row: number; x: number; y: number }

/**
 * Which marked points get words: in each unbroken episode of marked points on one way, the last point of a run and the
 * most extreme point outside the limits. The rest are diamonds only; the table beside the chart names every one.
 */
export function rowsToLabel(chart: Xmr, spots: readonly Spot[]): Spot[] {
  return episodes(chart, spots).flatMap(episode => {
    const run = episode.findLast(({ row }) => !chart.outside[row])
    const outside = episode.filter(({ row }) => chart.outside[row])
    const extreme = outside.toSorted((a, b) => beyond(chart, b.row) - beyond(chart, a.row))[0]
    return [run, extreme].filter(spot => spot !== undefined)
  })
}

function episodes(chart: Xmr, spots: readonly Spot[]): Spot[][] {
  const found: Spot[][] = []
  let previous = ''
  for (const spot of spots) {
    const kind = kindOf(chart, spot.row)
    if (kind && kind === previous) found.at(-1)?.push(spot)
    else if (kind) found.push([spot])
    previous = kind
  }
  return found
}

function kindOf(chart: Xmr, row: number): string {
  const signal = chart.signal[row] ?? 'none'
  if (signal === 'none') return ''
  return `${chart.phase[row]} ${isHigh(signal) ? 'high' : 'low'}`
}

function beyond(chart: Xmr, row: number): number {
  return Math.abs((chart.values[row] ?? 0) - (chart.mean[row] ?? 0))
}
