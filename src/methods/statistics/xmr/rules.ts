import { markRuns } from './mark-runs.ts'
import type { Limits } from './types.ts'

type Mark = -1 | 0 | 1
const signOf = (value: number) => Math.sign(value) as Mark

/** -1 below the mean, 1 above, 0 on it. */
export function sides(values: readonly number[], centre: number): Mark[] {
  return values.map(value => signOf(value - centre))
}

/** Points strictly beyond a limit. */
export function outsideLimits(values: readonly number[], limits: Limits): boolean[] | null {
  const { lower, upper } = limits
  if (lower === null || upper === null) return null
  return values.map(value => value > upper || value < lower)
}

/** Points strictly beyond a near limit but not outside. */
export function nearLimits(values: readonly number[], limits: Limits, outside: readonly boolean[] | null) {
  const { nearLower, nearUpper } = limits
  if (outside === null || nearLower === null || nearUpper === null) return null
  return values.map((value, i) => !outside[i] && (value > nearUpper || value < nearLower))
}

/** Shift: seven in a row on one side of the mean; a point on the mean breaks it. */
export function shifts(side: readonly number[]): Mark[] {
  return markRuns(side, 7)
}

/** Trend: seven in a row each higher (or each lower) than the one before, six steps; a repeat breaks it. */
export function trends(values: readonly number[]): Mark[] {
  const steps = values.slice(1).map((value, i) => signOf(value - (values[i] ?? value)))
  const marked = markRuns(steps, 6)
  // A turning point ends one trend and starts the next: the newer one, to its right, names it.
  return values.map((_, i) => marked[i] || marked[i - 1] || 0)
}

/** Two of three: three in a row on one side, at least two of them near the limit; only those near are marked. */
export function twoOfThree(side: readonly number[], near: readonly boolean[] | null): Mark[] {
  const marks = new Array<Mark>(side.length).fill(0)
  if (near === null) return marks
  for (let i = 2; i < side.length; i++) {
    const sign = signOf(side[i] ?? 0)
    if (sign === 0 || side[i - 1] !== sign || side[i - 2] !== sign) continue
    const close = [i - 2, i - 1, i].filter(j => near[j])
    if (close.length >= 2) for (const j of close) marks[j] = sign
  }
  return marks
}
