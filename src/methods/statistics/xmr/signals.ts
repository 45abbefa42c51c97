import { nearLimits, outsideLimits, shifts, sides, trends, twoOfThree } from './rules.ts'
import type { Limits, Signal } from './types.ts'

export type Judged = {
  side: (-1 | 0 | 1)[]
  outside: boolean[] | null
  near: boolean[] | null
  signal: Signal[]
}

/** One phase worked out: `at` are the rows of its points with a figure, in order. */
export type ComputedPhase = { phase: number; at: number[]; limits: Limits; judged: Judged }

/** Where a point meets several rules, the first row names it (NHSRplotthedots, after Making Data Count). */
const precedence: readonly {
  rule: 'outside' | 'trend' | 'twoOfThree' | 'shift'
  high: Signal
  low: Signal
}[] = [
  { rule: 'outside', high: 'above-upper-limit', low: 'below-lower-limit' },
  { rule: 'trend', high: 'rising', low: 'falling' },
  { rule: 'twoOfThree', high: 'two-of-three-high', low: 'two-of-three-low' },
  { rule: 'shift', high: 'shift-high', low: 'shift-low' },
]

/** Signals that point upwards: high, or rising. */
export function isHigh(signal: Signal): boolean {
  return precedence.some(row => row.high === signal)
}

/** Applies the four rules to the points of one phase, in order. */
export function judge(values: readonly number[], limits: Limits): Judged {
  const side = sides(values, limits.mean)
  const outside = outsideLimits(values, limits)
  const near = nearLimits(values, limits, outside)
  const marks = {
    outside: side.map((sign, i) => (outside?.[i] ? sign : 0)),
    trend: trends(values),
    twoOfThree: twoOfThree(side, near),
    shift: shifts(side),
  }
  const name = (i: number): Signal => {
    for (const { rule, high, low } of precedence) {
      const mark = marks[rule][i]
      if (mark) return mark > 0 ? high : low
    }
    return 'none'
  }
  return { side, outside, near, signal: values.map((_, i) => name(i)) }
}
