import type { Xmr } from '#methods/statistics'

/** What the signal at one point rests on: its run on one side, its run in one direction, and those far out among three. */
export type Evidence = { oneSide: number; sameWay: number; farOut: number }

/** Looks both ways from a point over the figures of its own phase, periods without a figure passed over. */
export function evidenceAt(chart: Xmr, row: number): Evidence {
  const way = chart.signal[row] === 'falling' ? -1 : 1
  const rises = (from: number, to: number) => Math.sign(figure(chart, to) - figure(chart, from)) === way
  return {
    oneSide:
      1 +
      reach(chart, row, -1, (_, i) => sameSide(chart, i, row)) +
      reach(chart, row, 1, (_, i) => sameSide(chart, i, row)),
    sameWay: 1 + reach(chart, row, -1, (from, to) => rises(to, from)) + reach(chart, row, 1, rises),
    farOut: mostFarOut(chart, row),
  }
}

/** How many steps one can go from a row before `holds(from, to)` fails or the phase ends. */
function reach(chart: Xmr, row: number, step: 1 | -1, holds: (from: number, to: number) => boolean): number {
  let count = 0
  let at = row
  for (let next = neighbour(chart, at, step); next !== undefined; next = neighbour(chart, at, step)) {
    if (!holds(at, next)) break
    at = next
    count += 1
  }
  return count
}

function neighbour(chart: Xmr, row: number, step: 1 | -1): number | undefined {
  for (let i = row + step; chart.phase[i] === chart.phase[row] && chart.phase[i] !== undefined; i += step) {
    if (chart.values[i] !== null) return i
  }
  return undefined
}

function mostFarOut(chart: Xmr, row: number): number {
  const around = [row]
  for (const step of [-1, 1] as const) {
    let at: number | undefined = row
    for (let k = 0; k < 2 && at !== undefined; k++) {
      at = neighbour(chart, at, step)
      if (at !== undefined) around[step === 1 ? 'push' : 'unshift'](at)
    }
  }
  const windows = around
    .map((_, i) => around.slice(i, i + 3))
    .filter(three => three.length === 3 && three.includes(row))
  return Math.max(
    0,
    ...windows.filter(three => three.every(i => sameSide(chart, i, row))).map(three => near(chart, three)),
  )
}

function near(chart: Xmr, rows: readonly number[]): number {
  return rows.filter(row => chart.near[row]).length
}

function sameSide(chart: Xmr, a: number, b: number): boolean {
  return chart.side[a] === chart.side[b]
}

function figure(chart: Xmr, row: number): number {
  return chart.values[row] ?? Number.NaN
}
