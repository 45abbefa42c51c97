import { answered, type Outcome, refused } from '../outcome.ts'
import { type Interval, poissonInterval } from './poisson-interval.ts'
import { wilsonInterval } from './wilson-interval.ts'

export type Estimate = Interval & { value: number }
export type RateInput = { events: number; exposure: number; confidence?: number; multiplier?: number }
export type ShareInput = { count: number; total: number; confidence?: number; multiplier?: number }

/**
 * A crude rate per `multiplier` of exposure (bed days, visits) with its interval: exact below 10 events, Byar from 10.
 * Refuses a negative count and an exposure that is not above zero.
 */
export function rate(input: RateInput): Outcome<Estimate & { method: 'Exact' | 'Byars' }> {
  const { events, exposure, confidence = 0.95, multiplier = 1 } = input
  if (!(events >= 0)) return refused('count-negative', 'A count of events cannot be below zero.')
  if (!(exposure > 0))
    return refused('exposure-zero', 'The exposure (bed days, visits) must be more than zero.')
  if (!isShare(confidence))
    return refused('confidence-unusual', 'Confidence is a share between 0 and 1, like 0.95.')
  const { lower, upper, method } = poissonInterval(events, confidence)
  const per = multiplier / exposure
  return answered({ value: events * per, lower: lower * per, upper: upper * per, method })
}

/** A share (0 to `multiplier`) with Wilson's interval. Refuses a count outside 0 to the total, and an empty total. */
export function share(input: ShareInput): Outcome<Estimate> {
  const { count, total, confidence = 0.95, multiplier = 1 } = input
  if (!(total > 0)) return refused('total-zero', 'The total must be more than zero.')
  if (!(count >= 0 && count <= total))
    return refused('count-outside-total', 'A share needs a count from zero to the total.')
  if (!isShare(confidence))
    return refused('confidence-unusual', 'Confidence is a share between 0 and 1, like 0.95.')
  const { lower, upper } = wilsonInterval(count, total, confidence)
  return answered({
    value: (count / total) * multiplier,
    lower: lower * multiplier,
    upper: upper * multiplier,
  })
}

function isShare(value: number): boolean {
  return value > 0 && value < 1
}
