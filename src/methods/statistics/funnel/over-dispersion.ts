import { mean } from '../numbers/mean.ts'
import { averageRanks, quantileOfSorted } from '../numbers/quantile.ts'
import { sum } from '../numbers/sum.ts'

/** Leaves out the z at each end whose rank falls in the first or last of 1/share groups. */
export function trim(z: readonly number[], share: number): (number | null)[] {
  const groups = 1 / share
  return averageRanks(z).map((rank, i) => {
    const group = Math.floor((rank * groups) / (z.length + 1))
    return group > 0 && group < groups - 1 ? (z[i] ?? null) : null
  })
}

/** Draws the z at each end in to the quantile there. */
export function winsorise(z: readonly number[], share: number): number[] {
  const sorted = z.toSorted((a, b) => a - b)
  const low = quantileOfSorted(sorted, share)
  const high = quantileOfSorted(sorted, 1 - share)
  return z.map(value => Math.max(low, Math.min(high, value)))
}

/** Mean z² of the units kept: 1 is what chance gives. */
export function phiOf(kept: readonly number[]): number {
  return mean(kept.map(z => z * z))
}

/** Variance between units on the scale of the weights, by moments (DerSimonian and Laird 1986); 0 unless phi exceeds chance. */
export function tau2Of(phi: number, weights: readonly number[]): number {
  const n = weights.length
  if (n * phi < n - 1) return 0
  const total = sum(weights)
  const squares = sum(weights.map(weight => weight * weight))
  return Math.max(0, (n * phi - (n - 1)) / (total - squares / total))
}
