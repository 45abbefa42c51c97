import { poissonProbability } from '../distributions/discrete.ts'
import { answered, type Outcome, refused } from '../outcome.ts'

/**
 * How many periods, on average, until an upper Poisson CUSUM alarms: long when all is usual, short when it is not.
 * Exact, as a Markov chain on the lattice of steps of 1 / `perUnit` (Brook and Evans 1972). `reaches` says whether the
 * alarm comes on reaching the threshold (as here) or only beyond it (as the spc package): on a lattice that changes the
 * answer by up to a factor of two. Refuses a reference or threshold off the lattice and more than 2,000 states.
 */
export function cusumRunLength(
  mean: number,
  reference: number,
  threshold: number,
  { perUnit = 100, reaches = true } = {},
): Outcome<number> {
  const step = Math.round(reference * perUnit)
  const top = Math.round(threshold * perUnit)
  if (Math.abs(step - reference * perUnit) > 1e-6 || Math.abs(top - threshold * perUnit) > 1e-6) {
    return refused('off-lattice', `Reference and threshold must be multiples of 1/${perUnit}.`)
  }
  const states = reaches ? top : top + 1
  if (!(states > 0 && states <= 2000))
    return refused('too-many-states', 'The threshold must lie between 0 and 2,000 steps.')
  return answered(solveFirst(transitionSystem(mean, step, perUnit, states)))
}

/** I - Q with a last column of ones: row i is where state i goes in one period without an alarm. */
function transitionSystem(mean: number, step: number, perUnit: number, states: number): Float64Array[] {
  return Array.from({ length: states }, (_, from) => {
    const row = new Float64Array(states + 1)
    row[from] = 1
    row[states] = 1
    for (let count = 0; from + count * perUnit - step < states; count++) {
      const to = Math.max(0, from + count * perUnit - step)
      row[to] = (row[to] ?? 0) - poissonProbability(count, mean)
    }
    return row
  })
}

/** Solves the system by Gaussian elimination from the last state up; the first unknown is the run length from zero. */
function solveFirst(rows: Float64Array[]): number {
  const width = rows.length
  for (let pivot = width - 1; pivot >= 0; pivot--) {
    const pivotRow = rows[pivot]
    if (!pivotRow) continue
    const lead = pivotRow[pivot] ?? 1
    for (let i = 0; i < pivot; i++) {
      const row = rows[i]
      const factor = (row?.[pivot] ?? 0) / lead
      if (!row || factor === 0) continue
      for (let j = 0; j < pivot; j++) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0)
      row[width] = (row[width] ?? 0) - factor * (pivotRow[width] ?? 0)
    }
  }
  const first = rows[0]
  return (first?.[width] ?? 0) / (first?.[0] ?? 1)
}
