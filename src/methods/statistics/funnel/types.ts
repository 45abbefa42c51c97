/** Events (or people up to date) of each unit over what was expected (or how many there are). Rows of one id are added. */
export type FunnelInput = {
  id: readonly string[]
  numerator: readonly number[]
  denominator: readonly number[]
  /** `ratio`: observed over expected; `share`: a part of a whole. */
  kind: 'ratio' | 'share'
  /** Scale on which a ratio's over-dispersion is measured: `log` (SHMI), or `root` (CQC), which bears zeros. */
  scale?: 'log' | 'root'
  /** Share of units at each end left out (log) or drawn in (root, share) when over-dispersion is measured. */
  trim?: number
  /** Round expected counts to two decimals, as SHMI does. */
  roundExpected?: boolean
  /** Limits are given per so many: 100 for per cent. */
  multiplier?: number
}

export type LimitColumns = { lower95: number[]; upper95: number[]; lower998: number[]; upper998: number[] }

/** Columns run in the order of `id`. Adjusted limits allow for over-dispersion (additive, random effects). */
export type Funnel = {
  kind: 'ratio' | 'share'
  scale: 'log' | 'root' | 'angle'
  target: number
  /** How many times as much as chance the units vary; null when it cannot be measured. */
  phi: number | null
  tau2: number | null
  id: string[]
  numerator: number[]
  denominator: number[]
  ratio: number[]
  z: number[]
  /** z as used for phi; null where left out. */
  zTrimmed: (number | null)[]
  unadjusted: LimitColumns
  adjusted: LimitColumns | null
  /** Multiplicative over-dispersion (Spiegelhalter 2005), not scaled by the multiplier; null for shares. */
  multiplicative: LimitColumns | null
  outside: {
    unadjusted95: boolean[]
    unadjusted998: boolean[]
    adjusted95: boolean[]
    adjusted998: boolean[]
  }
  notes: string[]
}
