import { betaQuantile } from '../distributions/beta.ts'
import { binomialProbability, binomialTails } from '../distributions/discrete.ts'
import { answered, type Outcome, refused } from '../outcome.ts'
import { asUnlikely } from './as-unlikely.ts'

/** Events and exposure (months, bed days) after and before a change. */
export type BeforeAfter = {
  eventsAfter: number
  exposureAfter: number
  eventsBefore: number
  exposureBefore: number
}

export type RateRatio = {
  /** Rate after over rate before; null when nothing happened in either, Infinity when nothing before. */
  ratio: number | null
  /** Clopper and Pearson's interval, mapped to the ratio; `less` and `greater` are one-sided at 95 %. */
  interval: (confidence: number) => { lower: number; upper: number }
  /** P of so few (so many) after, if nothing had changed. */
  pLess: number
  pGreater: number
  /** Twice the smaller tail: agrees with the interval, and is the one to show. */
  pTwoSided: number
  /** All outcomes as unlikely: may contradict the interval. */
  pAsUnlikely: number
  /** Less cautious, for display; null when nothing happened at all. */
  midPLess: number | null
  midPTwoSided: number | null
}

/**
 * Has the rate changed? Exact and conditional: given all events, how many fall after is binomial. Refuses negative or
 * fractional counts and exposures not above zero. Sources: Przyborowski and Wilenski 1940; Clopper and Pearson 1934; Fay 2010.
 */
export function rateRatio(input: BeforeAfter): Outcome<RateRatio> {
  const { eventsAfter, exposureAfter, eventsBefore, exposureBefore } = input
  if (![eventsAfter, eventsBefore].every(isCount))
    return refused('count-unusual', 'Events must be whole numbers, zero or more.')
  if (!(exposureAfter > 0 && exposureBefore > 0))
    return refused('exposure-zero', 'Both periods need an exposure above zero.')
  const total = eventsAfter + eventsBefore
  const chance = exposureAfter / (exposureAfter + exposureBefore)
  const miss = exposureBefore / (exposureAfter + exposureBefore)
  const tails = (k: number) => binomialTails(k, total, chance, miss)
  const pLess = tails(eventsAfter).lower
  const pGreater = tails(eventsAfter - 1).upper
  const probability = (k: number) => binomialProbability(k, total, chance, miss)
  const midPLess = total === 0 ? null : tails(eventsAfter - 1).lower + probability(eventsAfter) / 2
  return answered({
    ratio: total === 0 ? null : (eventsAfter / exposureAfter) * (exposureBefore / eventsBefore),
    interval: confidence => intervalOf(input, (1 - confidence) / 2),
    pLess,
    pGreater,
    pTwoSided: Math.min(1, 2 * Math.min(pLess, pGreater)),
    pAsUnlikely: asUnlikely({ mean: total * chance, most: total, probability, tails }, eventsAfter),
    midPLess,
    midPTwoSided: midPLess === null ? null : Math.min(1, 2 * Math.min(midPLess, 1 - midPLess)),
  })
}

function intervalOf({ eventsAfter, exposureAfter, eventsBefore, exposureBefore }: BeforeAfter, tail: number) {
  const perExposure = exposureBefore / exposureAfter
  const odds = (p: number) => p / (1 - p)
  return {
    lower: eventsAfter === 0 ? 0 : odds(betaQuantile(tail, eventsAfter, eventsBefore + 1)) * perExposure,
    // The upper odds from the other side, where 1 - p keeps its digits.
    upper:
      eventsBefore === 0
        ? Number.POSITIVE_INFINITY
        : perExposure / odds(betaQuantile(tail, eventsBefore, eventsAfter + 1)),
  }
}

export function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}
