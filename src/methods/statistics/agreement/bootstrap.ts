import { quantileOfSorted } from '../numbers/quantile.ts'
import { seededRandom } from '../numbers/seeded-random.ts'
import type { Ratings } from './ratings.ts'

/**
 * Percentile interval for any coefficient of agreement, by drawing units anew (Efron 1979). The same seed gives the same
 * interval. Draws in which the coefficient cannot be computed are left out; null when fewer than half remain.
 */
export function bootstrapInterval(
  ratings: Ratings,
  coefficient: (ratings: Ratings) => number | null,
  { confidence = 0.95, draws = 1000, seed = 1 } = {},
): { lower: number; upper: number } | null {
  const random = seededRandom(seed)
  const units = ratings[0]?.length ?? 0
  const found: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const chosen = Array.from({ length: units }, () => Math.floor(random() * units))
    const value = coefficient(ratings.map(rater => chosen.map(unit => rater[unit] ?? null)))
    if (value !== null) found.push(value)
  }
  if (found.length * 2 < draws) return null
  found.sort((a, b) => a - b)
  const tail = (1 - confidence) / 2
  return { lower: quantileOfSorted(found, tail), upper: quantileOfSorted(found, 1 - tail) }
}
