import { binomialQuantile } from '../distributions/discrete.ts'
import type { RunsAnalysis } from './types.ts'

/** The longest run and fewest crossings still expected of so many useful points (Anhøj and Olesen 2014; Chen 2010; Schilling 2012). */
export function anhoejLimits(useful: number): { longestRunMax: number; crossingsMin: number } {
  return {
    longestRunMax: Math.round(Math.log2(useful)) + 3,
    crossingsMin: binomialQuantile(0.05, Math.max(useful - 1, 0), 0.5),
  }
}

/** Whether runs are too long or crossings too few for chance. */
export function anhoejSignal(useful: number, crossings: number, longestRun: number): boolean {
  const { longestRunMax, crossingsMin } = anhoejLimits(useful)
  return longestRun > longestRunMax || crossings < crossingsMin
}

/** Counts runs and crossings of the points that do not lie on the centre line. */
export function runsAnalysis(values: readonly (number | null)[], centre: number): RunsAnalysis {
  const sides = values.filter(value => value !== null).map(value => Math.sign(value - centre))
  const useful = sides.filter(side => side !== 0)
  if (useful.length === 0) {
    return {
      useful: 0,
      longestRun: null,
      longestRunMax: null,
      crossings: null,
      crossingsMin: null,
      signal: false,
    }
  }
  const { longestRun, crossings } = countRuns(useful)
  return {
    useful: useful.length,
    longestRun,
    crossings,
    ...anhoejLimits(useful.length),
    signal: anhoejSignal(useful.length, crossings, longestRun),
  }
}

function countRuns(sides: readonly number[]): { longestRun: number; crossings: number } {
  let longestRun = 0
  let crossings = 0
  let run = 0
  sides.forEach((side, i) => {
    const continues = i > 0 && side === sides[i - 1]
    if (i > 0 && !continues) crossings += 1
    run = continues ? run + 1 : 1
    longestRun = Math.max(longestRun, run)
  })
  return { longestRun, crossings }
}
