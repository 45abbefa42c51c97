import { poissonTails } from '../distributions/discrete.ts'
import { gammaQuantile, gammaUpperQuantile } from '../distributions/gamma.ts'
import { normalQuantile } from '../distributions/normal.ts'

const points = 100

/** The expected count at which a count is just significantly high (side `low`) or low (side `high`), with tail p. */
export function expectedJustSignificant(count: number, p: number, side: 'low' | 'high'): number {
  return side === 'low' ? gammaQuantile(p, count) : gammaUpperQuantile(p, count + 1)
}

/**
 * The same by bisection on expected / (1 + count + expected) down to 1e-7, as public health does: up to 5e-5 off at one
 * event, kept so that published control lines can be reproduced.
 */
export function expectedBySearch(count: number, p: number, side: 'low' | 'high'): number {
  const expectedAt = (v: number) => ((1 + count) * v) / (1 - v)
  let v = 0.5
  for (let step = 0.25; step > 0.5e-7; step /= 2) {
    const expected = expectedAt(v)
    const isBeyond =
      side === 'low' ? poissonTails(count - 1, expected).upper > p : poissonTails(count, expected).lower < p
    v += isBeyond ? -step : step
  }
  return expectedAt(v)
}

/** How far the axis of a funnel of these denominators reaches: a tenth beyond the largest, to two figures. */
export function axisEnd(denominators: readonly number[]): { from: number; to: number } {
  const most = Math.max(...denominators)
  const least = Math.min(...denominators)
  const from = most > 2 * least ? 0 : Number(Math.floor(least - (most - least) * 0.2).toPrecision(1))
  return { from, to: Number((most + (most - from) * 0.1).toPrecision(2)) }
}

/** A hundred rising whole numbers for drawing limits: one by one at first, then in equal proportions. */
export function countsForLines(first: number, last: number): number[] {
  const counts = [first]
  for (let left = points - 1; left > 0; left--) {
    const before = counts.at(-1) ?? first
    counts.push(Math.max(before + 1, Math.round(before * (last / before) ** (1 / left))))
  }
  return counts
}

export type RateLine = { exposure: number; limit: number }

/** The exposure at which a count lies just on a limit around an average rate, and the rate there. */
export function rateLine(count: number, average: number, p: number, limit: 'lower' | 'upper'): RateLine {
  const expected = expectedBySearch(count, p, limit === 'lower' ? 'high' : 'low')
  return { exposure: expected / average, limit: (count * average) / expected }
}

/** The share that lies just on a limit for a total: Wilson's interval read backwards, kept within 0 and 1. */
export function shareLine(total: number, average: number, p: number, limit: 'lower' | 'upper'): number {
  const reach = -normalQuantile(p) * Math.sqrt((average * (1 - average)) / total)
  return limit === 'lower' ? Math.max(0, average - reach) : Math.min(1, average + reach)
}
