import { gammaQuantile, gammaUpperQuantile } from '../distributions/gamma.ts'
import { normalQuantile } from '../distributions/normal.ts'

export type Interval = { lower: number; upper: number }

/** Exact interval for the mean of a Poisson count (Garwood 1936); `confidence` as a share, 0.95. */
export function exactPoissonInterval(count: number, confidence: number): Interval {
  const tail = (1 - confidence) / 2
  return { lower: count === 0 ? 0 : gammaQuantile(tail, count), upper: gammaUpperQuantile(tail, count + 1) }
}

/** Byar's approximate interval for the mean of a Poisson count, close from 10 events on (Breslow and Day 1987). */
export function byarInterval(count: number, confidence: number): Interval {
  const z = -normalQuantile((1 - confidence) / 2)
  const bound = (x: number, by: number) => x * (1 - 1 / (9 * x) + by / (3 * Math.sqrt(x))) ** 3
  return { lower: count === 0 ? 0 : bound(count, -z), upper: bound(count + 1, z) }
}

/** As public-health practice has it: exact below 10 events, Byar from 10 on (PHEindicatormethods). */
export function poissonInterval(count: number, confidence: number): Interval & { method: 'Exact' | 'Byars' } {
  return count < 10
    ? { ...exactPoissonInterval(count, confidence), method: 'Exact' }
    : { ...byarInterval(count, confidence), method: 'Byars' }
}

/** No events seen over an exposure: the rate that 95 % confidence still allows, one-sided, -ln(0.05) / exposure. */
export function zeroEventsUpper(exposure: number): number {
  return -Math.log(0.05) / exposure
}
