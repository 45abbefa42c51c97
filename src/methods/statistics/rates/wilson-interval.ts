import { normalQuantile } from '../distributions/normal.ts'
import type { Interval } from './poisson-interval.ts'

/** Wilson's score interval for a share of `total`, between 0 and 1 (Wilson 1927). */
export function wilsonInterval(count: number, total: number, confidence: number): Interval {
  const z = -normalQuantile((1 - confidence) / 2)
  const misses = total - count
  const spread = z * Math.sqrt(z * z + (4 * count * misses) / total)
  const middle = 2 * count + z * z
  const scale = 2 * (total + z * z)
  return {
    lower: count === 0 ? 0 : (middle - spread) / scale,
    upper: misses === 0 ? 1 : (middle + spread) / scale,
  }
}
