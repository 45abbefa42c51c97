import { mean } from '../numbers/mean.ts'
import { sum } from '../numbers/sum.ts'
import { categoriesOf, countsByUnit, type Ratings } from './ratings.ts'

/** Observed agreement between pairs of raters, and how often each category is used, over all units rated at all. */
export function observedAgreement(ratings: Ratings): { observed: number; use: number[] } {
  const categories = categoriesOf(ratings)
  const units = countsByUnit(ratings, categories).map(counts => ({ counts, total: sum(counts) }))
  const rated = units.filter(unit => unit.total > 0)
  const pairs = units.filter(unit => unit.total > 1)
  return {
    observed: mean(
      pairs.map(({ counts, total }) => sum(counts.map(count => count * (count - 1))) / (total * (total - 1))),
    ),
    use: categories.map((_, k) => mean(rated.map(({ counts, total }) => (counts[k] ?? 0) / total))),
  }
}

function beyondChance(observed: number, expected: number): number | null {
  return expected < 1 && !Number.isNaN(observed) ? (observed - expected) / (1 - expected) : null
}

/** Gwet's AC1: chance agreement that does not explode when one category is rare (Gwet 2008). */
export function gwetAc1(ratings: Ratings): number | null {
  const { observed, use } = observedAgreement(ratings)
  if (use.length === 1) return 1
  return beyondChance(observed, sum(use.map(share => share * (1 - share))) / (use.length - 1))
}

/** Fleiss' kappa that uses every unit with two ratings or more; null where one category was used. */
export function fleissKappaAllUnits(ratings: Ratings): number | null {
  const { observed, use } = observedAgreement(ratings)
  return beyondChance(observed, sum(use.map(share => share * share)))
}
