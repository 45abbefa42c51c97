import { sum } from './sum.ts'

/** Arithmetic mean; NaN when there are no values. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length
}
