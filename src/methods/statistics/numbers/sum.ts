/**
 * Adds numbers with a running correction for lost digits, so that a mean of counts is exact enough for a point
 * to lie *on* it. Source: Neumaier 1974, ZAMM 54:39 (improved Kahan summation).
 */
export function sum(values: Iterable<number>): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return Number.isFinite(lost) ? total + lost : total
}
