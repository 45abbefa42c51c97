import { sum } from '../numbers/sum.ts'
import { categoriesOf, countsByUnit, type Ratings } from './ratings.ts'

export type Level = 'nominal' | 'ordinal' | 'interval'

/** Coincidences of codes within units, each unit weighted by 1 / (ratings - 1); units with one rating say nothing. */
function coincidences(ratings: Ratings, categories: readonly number[]): number[][] {
  const table = categories.map(() => new Array<number>(categories.length).fill(0))
  for (const counts of countsByUnit(ratings, categories)) {
    const total = sum(counts)
    if (total < 2) continue
    for (const [c, row] of table.entries()) {
      for (let k = 0; k < row.length; k++) {
        const pairs = (counts[c] ?? 0) * ((counts[k] ?? 0) - (c === k ? 1 : 0))
        row[k] = (row[k] ?? 0) + pairs / (total - 1)
      }
    }
  }
  return table
}

/** Squared distance of two codes: equal or not; by the ratings that lie between; or by their difference. */
function distance(level: Level, categories: readonly number[], totals: readonly number[]) {
  if (level === 'nominal') return (c: number, k: number) => (c === k ? 0 : 1)
  if (level === 'interval')
    return (c: number, k: number) => ((categories[c] ?? 0) - (categories[k] ?? 0)) ** 2
  return (c: number, k: number) => {
    const [low, high] = c < k ? [c, k] : [k, c]
    const ends = ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2
    return (sum(totals.slice(low, high + 1)) - ends) ** 2
  }
}

/**
 * Krippendorff's alpha: any number of raters, any gaps, any level of measurement (Krippendorff 2011). Null where only
 * one code was used, or no unit has two ratings: say "cannot be computed" and show percent agreement instead.
 */
export function krippendorffAlpha(ratings: Ratings, level: Level): number | null {
  const { observed, expected, total } = disagreement(ratings, level)
  return expected > 0 ? 1 - ((total - 1) * observed) / expected : null
}

/**
 * Alpha as irr::kripp.alpha 0.84.1 gives it: where nothing is missing it weights pairs by 1 instead of 1 / (m - 1), and
 * is slightly off for more than two raters. For comparison with published figures only.
 */
export function irrAlpha(ratings: Ratings, level: Level): number {
  const { observed, expected, total } = disagreement(ratings, level)
  const pairWeight = ratings.flat().includes(null) ? 1 : ratings.length - 1
  return expected > 0 ? 1 - ((pairWeight * total - 1) / pairWeight) * (observed / expected) : 1
}

function disagreement(ratings: Ratings, level: Level) {
  const categories = categoriesOf(ratings)
  const table = coincidences(ratings, categories)
  const totals = table.map(sum)
  const apart = distance(level, categories, totals)
  const over = (weight: (c: number, k: number) => number) =>
    sum(table.flatMap((row, c) => row.map((_, k) => weight(c, k) * apart(c, k))))
  return {
    observed: over((c, k) => table[c]?.[k] ?? 0),
    expected: over((c, k) => (totals[c] ?? 0) * (totals[k] ?? 0)),
    total: sum(totals),
  }
}
