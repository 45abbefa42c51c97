import { mean } from '../numbers/mean.ts'

// d2 and D4 for ranges of two points (Montgomery, App. VI).
const d2 = 1.128
const rangeLimit = 3.267

/** Moving ranges of neighbours that both have a figure. */
export function rangesOf(values: readonly (number | null)[]): number[] {
  const ranges: number[] = []
  for (let i = 1; i < values.length; i++) {
    const [before, now] = [values[i - 1], values[i]]
    if (typeof before === 'number' && typeof now === 'number') ranges.push(Math.abs(now - before))
  }
  return ranges
}

/**
 * One standard deviation from the average moving range; when screening, ranges at or above 3.267 times the average are
 * left out once, unless none or only zeros would remain. 0 for a series that never varies, NaN for a single point.
 */
export function sigmaFromRanges(values: readonly (number | null)[], screen: boolean): number {
  const ranges = rangesOf(values)
  const all = mean(ranges)
  const kept = screen ? mean(ranges.filter(range => range < rangeLimit * all)) : all
  return (kept > 0 ? kept : all) / d2
}
