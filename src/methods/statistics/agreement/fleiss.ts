import { normalTails } from '../distributions/normal.ts'
import { mean } from '../numbers/mean.ts'
import { sum } from '../numbers/sum.ts'
import { answered, type Outcome, refused } from '../outcome.ts'
import { fleissKappaAllUnits, gwetAc1, observedAgreement } from './chance-corrected.ts'
import { checkRatings } from './check-ratings.ts'
import { categoriesOf, completeUnits, type Ratings } from './ratings.ts'

/** Agreement of many raters; coefficients are null where only one category was used. */
export type Fleiss = {
  /** Units that every rater rated, on which kappa, exact kappa, z and p rest. */
  n: number
  raters: number
  kappa: number | null
  /** Conger's version, which knows that raters differ in how they use categories. */
  exact: number | null
  z: number | null
  pValue: number | null
  kappaAllUnits: number | null
  ac1: number | null
}

/** Fleiss' kappa for many raters (Fleiss 1971; Conger 1980), with AC1 beside it. Refuses when no unit is complete. */
export function fleissKappa(ratings: Ratings): Outcome<Fleiss> {
  const refusal = checkRatings(ratings)
  if (refusal) return refusal
  const complete = completeUnits(ratings)
  const n = complete[0]?.length ?? 0
  const raters = ratings.length
  if (n === 0) return refused('no-shared-units', 'No unit was rated by every rater.')
  const { observed, use } = observedAgreement(complete)
  const expected = sum(use.map(share => share * share))
  const beyond = (chance: number) => (chance < 1 ? (observed - chance) / (1 - chance) : null)
  const kappa = beyond(expected)
  const z =
    kappa === null ? null : kappa / Math.sqrt(varianceByChance(use) / ((n * raters * (raters - 1)) / 2))
  return answered({
    n,
    raters,
    kappa,
    exact: kappa === null ? null : beyond(expected - raterSpread(complete) / raters),
    z,
    pValue: z === null ? null : 2 * normalTails(Math.abs(z)).upper,
    kappaAllUnits: fleissKappaAllUnits(ratings),
    ac1: gwetAc1(ratings),
  })
}

// Fleiss, Nee and Landis 1979, without its leading 2 / (n m (m - 1)).
function varianceByChance(use: readonly number[]): number {
  const spread = sum(use.map(share => share * (1 - share)))
  const skew = sum(use.map(share => share * (1 - share) * (1 - 2 * share)))
  return (spread ** 2 - skew) / spread ** 2
}

/** How much raters differ in their use of each category: variance over raters, added over categories. */
function raterSpread(complete: readonly number[][]): number {
  return sum(
    categoriesOf(complete).map(code => {
      const shares = complete.map(rater => rater.filter(given => given === code).length / rater.length)
      const middle = mean(shares)
      return sum(shares.map(share => (share - middle) ** 2)) / (shares.length - 1)
    }),
  )
}
