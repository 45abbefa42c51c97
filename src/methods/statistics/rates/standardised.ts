import { sum } from '../numbers/sum.ts'
import { answered, type Outcome, refused } from '../outcome.ts'
import { poissonInterval } from './poisson-interval.ts'

/** Reference events and exposure by band of case mix (dependency, age). */
export type Reference = { bands: readonly string[]; events: readonly number[]; exposure: readonly number[] }
/** One unit's events and exposure in one band. */
export type StandardisedRow = { unit: string; band: string; events: number; exposure: number }
export type StandardisedUnit = {
  unit: string
  observed: number
  expected: number
  /** Observed over expected, 1 being the reference. */
  ratio: number
  method: 'Exact' | 'Byars'
  interval: (confidence: number) => { lower: number; upper: number }
}

/** The reference rate over all bands together. */
export function referenceRate(reference: Reference): number {
  return sum(reference.events) / sum(reference.exposure)
}

/**
 * Indirectly standardised ratios: what each unit saw over what the reference rates would give with its own case mix.
 * Units come in the order first met. Refuses unknown bands, negative numbers and units with nothing expected.
 * Source: Breslow and Day 1987.
 */
export function standardisedRatios(
  rows: readonly StandardisedRow[],
  reference: Reference,
): Outcome<StandardisedUnit[]> {
  const rates = new Map(
    reference.bands.map((band, i) => [band, (reference.events[i] ?? 0) / (reference.exposure[i] ?? 0)]),
  )
  const units = new Map<string, { observed: number; expected: number }>()
  for (const { unit, band, events, exposure } of rows) {
    const perUnit = rates.get(band)
    if (perUnit === undefined || !Number.isFinite(perUnit)) {
      return refused('band-unknown', `The reference has no rate for the band ${band}.`)
    }
    if (!(events >= 0 && exposure >= 0))
      return refused('count-negative', 'Events and exposure cannot be below zero.')
    const so = units.get(unit) ?? { observed: 0, expected: 0 }
    units.set(unit, { observed: so.observed + events, expected: so.expected + exposure * perUnit })
  }
  const found = [...units].map(([unit, so]) => standardisedUnit(unit, so.observed, so.expected))
  if (found.some(({ expected }) => !(expected > 0))) {
    return refused('nothing-expected', 'A unit has no exposure, so no ratio can be given for it.')
  }
  return answered(found)
}

function standardisedUnit(unit: string, observed: number, expected: number): StandardisedUnit {
  return {
    unit,
    observed,
    expected,
    ratio: observed / expected,
    method: poissonInterval(observed, 0.95).method,
    interval: confidence => {
      const { lower, upper } = poissonInterval(observed, confidence)
      return { lower: lower / expected, upper: upper / expected }
    },
  }
}
