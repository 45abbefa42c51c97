import { share } from '#methods/statistics'

/** "9 of 10" in whole per cents, with the range in which the true share is likely to lie (Wilson, 95 %). */
export type ShareOf = { percent: number; lower: number; upper: number }

/** The share that a check counted. Undefined where nothing was counted. */
export function shareOf(numerator: number | null, denominator: number | null): ShareOf | undefined {
  if (numerator === null || denominator === null) return undefined
  const estimate = share({ count: numerator, total: denominator, multiplier: 100 })
  if (!estimate.ok) return undefined
  const { value, lower, upper } = estimate.value
  // Outwards, so that rounding never makes us surer than we are.
  return { percent: Math.round(value), lower: Math.floor(lower), upper: Math.ceil(upper) }
}
