import { poissonInterval } from '../rates/poisson-interval.ts'
import { wilsonInterval } from '../rates/wilson-interval.ts'

export type FunnelClass = 'Low (0.001)' | 'Low (0.025)' | 'Not significant' | 'High (0.025)' | 'High (0.001)'

type IntervalAt = (confidence: number) => { lower: number; upper: number }

/** Where a unit's interval lies against the average: beyond it at 99.8 %, at 95 %, or not (PHEindicatormethods). */
function classOf(intervalAt: IntervalAt, average: number): FunnelClass {
  for (const [confidence, tail] of [
    [0.998, '0.001'],
    [0.95, '0.025'],
  ] as const) {
    const { lower, upper } = intervalAt(confidence)
    if (lower > average) return `High (${tail})`
    if (upper < average) return `Low (${tail})`
  }
  return 'Not significant'
}

/** Class of a count over an exposure against an average rate. */
export function rateClass(events: number, exposure: number, average: number): FunnelClass {
  return classOf(confidence => {
    const { lower, upper } = poissonInterval(events, confidence)
    return { lower: lower / exposure, upper: upper / exposure }
  }, average)
}

/** Class of a share against the average share. */
export function shareClass(count: number, total: number, average: number): FunnelClass {
  return classOf(confidence => wilsonInterval(count, total, confidence), average)
}
