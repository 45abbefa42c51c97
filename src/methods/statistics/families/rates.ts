import { z } from 'zod'
import { answered, type Outcome } from '../outcome.ts'
import { exactPoissonInterval, zeroEventsUpper } from '../rates/poisson-interval.ts'
import { type Estimate, rate, share } from '../rates/rate.ts'
import {
  type Reference,
  referenceRate,
  type StandardisedUnit,
  standardisedRatios,
} from '../rates/standardised.ts'
import { collect } from './collect.ts'
import { type Columns, defineFamily } from './family.ts'
import { numbers, optionalNumber, texts } from './shapes.ts'

const events = [3, 14]
const exposure = [1210, 4380]

const rateFamily = defineFamily({
  family: 'rate',
  says: 'Crude rates with intervals: exact below 10 events, Byar from 10 on',
  example: { events, exposure, confidence: 0.95, multiplier: 1000 },
  input: z.object({
    events: numbers,
    exposure: numbers,
    confidence: optionalNumber,
    multiplier: optionalNumber,
  }),
  run: input =>
    estimates(input.events, input.confidence, (count, i, confidence) =>
      rate({
        events: count,
        exposure: input.exposure[i] ?? 0,
        confidence,
        multiplier: input.multiplier ?? 1,
      }),
    ),
})

const proportionFamily = defineFamily({
  family: 'proportion',
  says: 'Shares with Wilson intervals',
  example: { numerator: [31], denominator: [40], confidence: 0.95, multiplier: 100 },
  input: z.object({
    numerator: numbers,
    denominator: numbers,
    confidence: optionalNumber,
    multiplier: optionalNumber,
  }),
  run: input =>
    estimates(input.numerator, input.confidence, (count, i, confidence) =>
      share({ count, total: input.denominator[i] ?? 0, confidence, multiplier: input.multiplier ?? 1 }),
    ),
})

const exactFamily = defineFamily({
  family: 'exact-interval',
  says: 'Exact (Garwood) intervals for rates at every count',
  example: { events, exposure, confidence: 0.95 },
  input: z.object({ events: numbers, exposure: numbers, confidence: z.number().gt(0).lt(1) }),
  run: input => {
    const intervals = input.events.map(count => exactPoissonInterval(count, input.confidence))
    const per = (values: number[]) => values.map((value, i) => value / (input.exposure[i] ?? 0))
    return answered({
      value: per(input.events),
      lowercl: per(intervals.map(interval => interval.lower)),
      uppercl: per(intervals.map(interval => interval.upper)),
    })
  },
})

const zeroFamily = defineFamily({
  family: 'zero-events-upper',
  says: 'No events: the highest rate 95 % confidence still allows',
  example: { exposure: [1210] },
  input: z.object({ exposure: z.array(z.number().positive()) }),
  run: input => answered({ uppercl: input.exposure.map(zeroEventsUpper) }),
})

const standardisedInput = z.object({
  bands: texts,
  x_ref: numbers,
  n_ref: numbers,
  multiplier: optionalNumber,
  rows: z.object({ home: texts, band: texts, x: numbers, n: numbers }),
})
const standardisedExample = {
  bands: ['low', 'high'],
  x_ref: [210, 860],
  n_ref: [88000, 76000],
  rows: { home: ['Alder', 'Alder'], band: ['low', 'high'], x: [12, 20], n: [5944, 1263] },
}

const ratioFamily = defineFamily({
  family: 'standardised-ratio',
  says: 'Indirectly standardised ratios: observed over expected for the case mix',
  example: standardisedExample,
  input: standardisedInput,
  run: input =>
    standardised(input, units => ({
      ...limits(units, 0.95, '95_0cl', 1),
      ...limits(units, 0.998, '99_8cl', 1),
      value: units.map(unit => unit.ratio),
    })),
})

const standardisedRateFamily = defineFamily({
  family: 'standardised-rate',
  says: 'Indirectly standardised rates',
  example: { ...standardisedExample, multiplier: 1000 },
  input: standardisedInput,
  run: input => {
    const reference = referenceRate(referenceOf(input)) * (input.multiplier ?? 1)
    return standardised(input, units => ({
      ref_rate: units.map(() => reference),
      value: units.map(unit => unit.ratio * reference),
      ...limits(units, 0.95, 'cl', reference),
    }))
  },
})

export const rateFamilies = [
  rateFamily,
  proportionFamily,
  exactFamily,
  zeroFamily,
  ratioFamily,
  standardisedRateFamily,
]

/** Without a confidence, both 95 % and 99.8 %: the two lines of a funnel. */
function estimates<T extends Estimate>(
  counts: number[],
  confidence: number | null | undefined,
  estimate: (count: number, i: number, confidence: number) => Outcome<T>,
): Outcome<Columns> {
  const one = collect(counts.map((count, i) => estimate(count, i, confidence ?? 0.95)))
  if (!one.ok) return one
  const { lower, upper, ...others } = columnsOf(one.value)
  if (typeof confidence === 'number') return answered({ ...others, lowercl: lower, uppercl: upper })
  const two = collect(counts.map((count, i) => estimate(count, i, 0.998)))
  if (!two.ok) return two
  const wide = columnsOf(two.value)
  return answered({
    ...others,
    lower95_0cl: lower,
    upper95_0cl: upper,
    lower99_8cl: wide.lower,
    upper99_8cl: wide.upper,
  })
}

function columnsOf<T extends object>(rows: readonly T[]): Record<string, unknown[]> {
  const names = Object.keys(rows[0] ?? {}) as (keyof T & string)[]
  return Object.fromEntries(names.map(name => [name, rows.map(row => row[name])]))
}

function referenceOf(input: z.infer<typeof standardisedInput>): Reference {
  return { bands: input.bands, events: input.x_ref, exposure: input.n_ref }
}

function standardised(
  input: z.infer<typeof standardisedInput>,
  more: (units: StandardisedUnit[]) => Columns,
): Outcome<Columns> {
  const { home, band, x, n } = input.rows
  const rows = home.map((unit, i) => ({
    unit,
    band: band[i] ?? '',
    events: x[i] ?? Number.NaN,
    exposure: n[i] ?? Number.NaN,
  }))
  const result = standardisedRatios(rows, referenceOf(input))
  if (!result.ok) return result
  const units = result.value
  return answered({
    home: units.map(unit => unit.unit),
    observed: units.map(unit => unit.observed),
    expected: units.map(unit => unit.expected),
    method: units.map(unit => unit.method),
    ...more(units),
  })
}

function limits(
  units: readonly StandardisedUnit[],
  confidence: number,
  suffix: string,
  per: number,
): Columns {
  const intervals = units.map(unit => unit.interval(confidence))
  return {
    [`lower${suffix}`]: intervals.map(({ lower }) => lower * per),
    [`upper${suffix}`]: intervals.map(({ upper }) => upper * per),
  }
}
