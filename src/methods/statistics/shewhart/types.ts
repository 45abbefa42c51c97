export type ChartKind = 'run' | 'i' | 'mr' | 'c' | 'u' | 'up' | 'p' | 'pp' | 'g' | 't'

export type ShewhartInput = {
  chart: ChartKind
  /** Measures, counts (c, u, u′, p, p′), opportunities (g) or time (t) between events; null where there is no figure. */
  values: readonly (number | null)[]
  /** Exposure of each count (u, u′) or total of each share (p, p′). */
  denominators?: readonly (number | null)[] | null
  /** Compute the centre and limits from the first so many points; ignored when the chart has parts. */
  freeze?: number | null
  /** Places (from 1) after which a new part starts. */
  part?: readonly number[] | null
  /** Places (from 1) that are drawn but not computed with. */
  exclude?: readonly number[] | null
  /** Rates and shares are given per so many. */
  multiply?: number | null
  /** A centre line known beforehand. */
  centre?: number | null
  /** Leave out moving ranges above their own limit once (i, t, u′, p′). */
  screenRanges?: boolean | null
}

/** Rows of one part, from 0; `baseline` are those its centre and limits come from. */
export type Part = { rows: number[]; baseline: number[] }

/** What one kind of chart makes of a part: figures as drawn, a centre and one standard error for each row. */
export type Lines = {
  /** As drawn; where a kind changes its figures (mr), the changed ones. */
  values: (number | null)[]
  centre: number
  lower: (number | null)[]
  lower95: (number | null)[]
  upper95: (number | null)[]
  upper: (number | null)[]
}

/** Runs of useful points (those not on the centre line), by the rules of Anhøj. */
export type RunsAnalysis = {
  useful: number
  longestRun: number | null
  longestRunMax: number | null
  crossings: number | null
  crossingsMin: number | null
  /** Too long a run or too few crossings: more than chance. */
  signal: boolean
}

export type ShewhartPart = RunsAnalysis & { part: number; n: number; outsideLimits: number }

/** Columns run in the order of the values; limits are null where there is no figure or the chart has none. */
export type Shewhart = {
  chart: ChartKind
  values: (number | null)[]
  denominators: (number | null)[] | null
  centre: (number | null)[]
  lower: (number | null)[]
  lower95: (number | null)[]
  upper95: (number | null)[]
  upper: (number | null)[]
  part: number[]
  included: boolean[]
  outside: boolean[]
  parts: ShewhartPart[]
  notes: string[]
}
