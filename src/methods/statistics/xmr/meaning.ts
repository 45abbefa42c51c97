import { isHigh } from './signals.ts'
import type { AssuranceIcon, Direction, Limits, PointMeaning, Signal, VariationIcon } from './types.ts'

/** What a signal means, given which way is better; without a better way it is only high or low. */
export function meaningOf(signal: Signal, direction: Direction): PointMeaning {
  if (signal === 'none') return 'usual'
  const high = isHigh(signal)
  if (direction === 'neutral') return high ? 'neutral-high' : 'neutral-low'
  return high === (direction === 'increase') ? 'improvement' : 'concern'
}

/** The variation icon is that of the last point alone. */
export function variationIcon(signal: Signal, direction: Direction): VariationIcon {
  const meaning = meaningOf(signal, direction)
  if (meaning !== 'improvement' && meaning !== 'concern') return meaning
  return `${meaning}-${isHigh(signal) ? 'high' : 'low'}`
}

/**
 * Whether the process as it is will meet the target: always (pass), never (fail) or sometimes. None without a
 * target or without a better way. A target on a limit counts as sometimes.
 */
export function assuranceIcon(limits: Limits, target: number | null, direction: Direction): AssuranceIcon {
  const { lower, upper } = limits
  if (target === null || direction === 'neutral' || lower === null || upper === null) return null
  if (target > upper) return direction === 'increase' ? 'fail' : 'pass'
  if (target < lower) return direction === 'increase' ? 'pass' : 'fail'
  return 'inconsistent'
}
