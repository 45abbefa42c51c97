import { isHigh, type Xmr } from '#methods/statistics'

/**
 * Which marked rows get words: in each unbroken episode of marked points on one way, the last point of a run and the
 * most extreme point outside the limits. The rest are diamonds only; the table beside the chart names every one.
 */
export function rowsToLabel(chart: Xmr): number[] {
  return episodes(chart).flatMap(episode => {
    const run = episode.findLast(row => !chart.outside[row])
    const outside = episode.filter(row => chart.outside[row])
    const extreme = outside.toSorted((a, b) => beyond(chart, b) - beyond(chart, a))[0]
    return [run, extreme].filter(row => row !== undefined)
  })
}

function episodes(chart: Xmr): number[][] {
  const found: number[][] = []
  let previous = ''
  for (let row = 0; row < chart.values.length; row++) {
    if (chart.values[row] === null) continue
    const kind = kindOf(chart, row)
    if (kind && kind === previous) found.at(-1)?.push(row)
    else if (kind) found.push([row])
    previous = kind
  }
  return found
}

function kindOf(chart: Xmr, row: number): string {
  const signal = chart.signal[row] ?? 'none'
  return signal === 'none' ? '' : `${chart.phase[row]} ${isHigh(signal) ? 'high' : 'low'}`
}

function beyond(chart: Xmr, row: number): number {
  return Math.abs((chart.values[row] ?? 0) - (chart.mean[row] ?? 0))
}
