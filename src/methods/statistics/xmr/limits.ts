import { mean } from '../numbers/mean.ts'
import type { Limits } from './types.ts'

// 2.66 = 3 / d2 and 3.267 = D4 for moving ranges of two points (Montgomery, Statistical Quality Control, App. VI).
const limitFactor = 2.66
const rangeLimitFactor = 3.267

/** Absolute differences between neighbours; one fewer than the values. */
export function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)))
}

/**
 * The average moving range, with ranges at or above 3.267 times their own average left out once when screening.
 * Where that leaves nothing, or nothing but zeros (a nearly constant series), the unscreened average is kept:
 * zero-width limits would call every point special.
 */
export function averageMovingRange(values: readonly number[], screen: boolean) {
  const ranges = movingRanges(values)
  const all = mean(ranges)
  if (!screen) return { average: all, screeningDropped: false }
  const kept = mean(ranges.filter(range => range < rangeLimitFactor * all))
  if (kept > 0 || all === 0) return { average: kept > 0 ? kept : all, screeningDropped: false }
  return { average: all, screeningDropped: ranges.length > 0 }
}

/** XmR mean, limits at ± 2.66 average moving ranges and near limits two thirds of the way (NHS Making Data Count). */
export function individualLimits(values: readonly number[], screen: boolean): Limits {
  const centre = mean(values)
  const { average, screeningDropped } = averageMovingRange(values, screen)
  if (Number.isNaN(average)) {
    return { mean: centre, lower: null, upper: null, nearLower: null, nearUpper: null, screeningDropped }
  }
  const far = limitFactor * average
  const near = 2 * (limitFactor / 3) * average
  return {
    mean: centre,
    lower: centre - far,
    upper: centre + far,
    nearLower: centre - near,
    nearUpper: centre + near,
    screeningDropped,
  }
}
