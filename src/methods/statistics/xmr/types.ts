/** Which way is better. `neutral` is the default: a count of reports is neither good nor bad. */
export type Direction = 'increase' | 'decrease' | 'neutral'

/** One series in time. `values` may hold null where a period has no figure. */
export type XmrInput = {
  /** ISO dates (`2026-11-01`), one for each value, in any order, none twice. */
  dates: readonly string[]
  values: readonly (number | null)[]
  direction?: Direction | null
  target?: number | null
  /** Dates in the series at which a new phase starts; other dates are ignored. */
  rebase?: readonly string[] | null
  /** Use only the first so many points of each phase for its mean and limits; at least 12. */
  fixAfter?: number | null
  /** Leave out moving ranges above their own limit, once (the R package does, the NHS Excel tool does not). */
  screenOutliers?: boolean | null
}

export type Signal =
  | 'none'
  | 'above-upper-limit'
  | 'below-lower-limit'
  | 'rising'
  | 'falling'
  | 'two-of-three-high'
  | 'two-of-three-low'
  | 'shift-high'
  | 'shift-low'

export type PointMeaning = 'usual' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low'
export type VariationIcon =
  | 'usual'
  | 'improvement-high'
  | 'improvement-low'
  | 'concern-high'
  | 'concern-low'
  | 'neutral-high'
  | 'neutral-low'
export type AssuranceIcon = 'pass' | 'fail' | 'inconsistent' | null

/** Mean and limits of one phase; limits are null when there is only one point. */
export type Limits = {
  mean: number
  lower: number | null
  upper: number | null
  nearLower: number | null
  nearUpper: number | null
  /** Screening was asked for but left nothing to measure with, so the unscreened ranges were used. */
  screeningDropped: boolean
}

/** One phase of the chart. `n` counts the points with a figure. */
export type XmrPhase = Limits & {
  phase: number
  n: number
  /** Fewer than 13 points: the limits will still move. */
  trial: boolean
  usual: number
  improvement: number
  concern: number
  lastMeaning: PointMeaning
  assurance: AssuranceIcon
}

/** Columns run in date order, one entry for each period; entries of a period without a figure are null. */
export type Xmr = {
  direction: Direction
  target: number | null
  dates: string[]
  values: (number | null)[]
  phase: number[]
  mean: (number | null)[]
  lower: (number | null)[]
  upper: (number | null)[]
  side: (-1 | 0 | 1 | null)[]
  outside: (boolean | null)[]
  near: (boolean | null)[]
  signal: Signal[]
  meaning: PointMeaning[]
  trial: boolean[]
  variation: VariationIcon
  assurance: AssuranceIcon
  phases: XmrPhase[]
  /** Sentences a reader of the chart should see, e.g. that limits are trial limits. */
  notes: string[]
}
