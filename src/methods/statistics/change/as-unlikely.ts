import type { Tails } from '../distributions/gamma.ts'

/** A distribution of counts from 0 to `most`, with one peak near its mean. */
export type Counts = {
  mean: number
  most: number
  probability: (k: number) => number
  tails: (k: number) => Tails
}

// Outcomes as likely but for rounding count as being as likely (as R's poisson.test and binom.test).
const rounding = 1 + 1e-7

/** Two-sided p: all outcomes no more likely than the one seen, on both sides of the mean. */
export function asUnlikely({ mean, most, probability, tails }: Counts, seen: number): number {
  if (seen === mean) return 1
  const limit = probability(seen) * rounding
  if (seen < mean) {
    const other = firstWhere(Math.ceil(mean), most, k => probability(k) <= limit)
    return Math.min(1, tails(seen).lower + tails(other - 1).upper)
  }
  // Mirrored: the last count below the mean that is no more likely.
  const other =
    Math.floor(mean) - firstWhere(0, Math.floor(mean) + 1, k => probability(Math.floor(mean) - k) <= limit)
  return Math.min(1, tails(other).lower + tails(seen - 1).upper)
}

/** The first whole number from `low` on for which a test holds that holds from there on; at most `most` + 1. */
function firstWhere(low: number, most: number, holds: (k: number) => boolean): number {
  let step = 1
  let high = low
  while (high <= most && !holds(high)) {
    low = high + 1
    high += step
    step *= 2
  }
  high = Math.min(high, most + 1)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return high
}
