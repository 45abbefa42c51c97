/**
 * The exact joint distribution of crossings and longest run of n points that fall above the centre with chance p, each
 * independently: `[longest][crossings]` is the chance of exactly so many crossings and no run longer. Built from runs of
 * alternating sides. Source: Wentzel-Larsen and Anhøj 2019, PLoS ONE 14:e0223233.
 */
export function runDistribution(n: number, p: number): Float64Array[] {
  return Array.from({ length: n + 1 }, (_, longest) => upToRun(n, p, longest))
}

/** Chance of each number of crossings with no run longer than `longest`. */
function upToRun(n: number, p: number, longest: number): Float64Array {
  const table = () => Array.from({ length: n + 1 }, () => new Float64Array(n))
  // [points so far][crossings], ending with a whole run above or below.
  const above = table()
  const below = table()
  const inRun = Array.from({ length: n + 1 }, (_, run) => ({ above: p ** run, below: (1 - p) ** run }))
  for (let m = 1; m <= n; m++) {
    const here = { above: above[m], below: below[m] }
    if (m <= longest) {
      add(here.above, 0, p ** m)
      add(here.below, 0, (1 - p) ** m)
    }
    for (let run = 1; run <= Math.min(longest, m - 1); run++) {
      const chance = inRun[run] ?? { above: 0, below: 0 }
      for (let crossings = 1; crossings < m; crossings++) {
        add(here.above, crossings, chance.above * (below[m - run]?.[crossings - 1] ?? 0))
        add(here.below, crossings, chance.below * (above[m - run]?.[crossings - 1] ?? 0))
      }
    }
  }
  return Float64Array.from({ length: n }, (_, c) => (above[n]?.[c] ?? 0) + (below[n]?.[c] ?? 0))
}

function add(row: Float64Array | undefined, at: number, by: number) {
  if (row) row[at] = (row[at] ?? 0) + by
}
