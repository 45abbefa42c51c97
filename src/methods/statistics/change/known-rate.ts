import { poissonProbability, poissonTails } from '../distributions/discrete.ts'
import { answered, type Outcome, refused } from '../outcome.ts'
import { exactPoissonInterval, type Interval } from '../rates/poisson-interval.ts'
import { asUnlikely } from './as-unlikely.ts'
import { isCount } from './rate-ratio.ts'

export type AgainstKnownRate = Interval & { pLess: number; pAsUnlikely: number }

/**
 * A count over an exposure against a rate taken as known, with the exact 95 % interval of the rate seen.
 * Refuses counts that are not whole, exposures not above zero and negative rates.
 */
export function againstKnownRate(events: number, exposure: number, rate: number): Outcome<AgainstKnownRate> {
  if (!isCount(events)) return refused('count-unusual', 'Events must be a whole number, zero or more.')
  if (!(exposure > 0)) return refused('exposure-zero', 'The exposure must be above zero.')
  if (!(rate >= 0)) return refused('rate-negative', 'The known rate cannot be below zero.')
  const mean = rate * exposure
  const { lower, upper } = exactPoissonInterval(events, 0.95)
  const counts = {
    mean,
    most: Number.MAX_SAFE_INTEGER / 4,
    probability: (k: number) => poissonProbability(k, mean),
    tails: (k: number) => poissonTails(k, mean),
  }
  return answered({
    pLess: poissonTails(events, mean).lower,
    pAsUnlikely: asUnlikely(counts, events),
    lower: lower / exposure,
    upper: upper / exposure,
  })
}
