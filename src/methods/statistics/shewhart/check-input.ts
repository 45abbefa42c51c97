import { type Refusal, refused } from '../outcome.ts'
import { chartKinds } from './kinds.ts'
import type { ShewhartInput } from './types.ts'

const counted = ['c', 'u', 'up', 'p', 'pp', 'g']

type Rule = { code: string; breaks: (input: ShewhartInput) => boolean; says: string }

const numbersIn = (values: readonly (number | null)[]) => values.filter(value => value !== null)

/** What each chart cannot be drawn from. */
const rules: readonly Rule[] = [
  {
    code: 'no-figures',
    breaks: ({ values }) => numbersIn(values).length === 0,
    says: 'There are no figures to chart yet.',
  },
  {
    code: 'denominators-missing',
    breaks: ({ chart, denominators }) => chartKinds[chart].needsDenominators && !denominators,
    says: 'This chart needs an exposure or a total for each count.',
  },
  {
    code: 'lengths-differ',
    breaks: ({ values, denominators }) => Boolean(denominators && denominators.length !== values.length),
    says: 'There must be one denominator for each value.',
  },
  {
    code: 'count-negative',
    breaks: ({ chart, values }) => counted.includes(chart) && numbersIn(values).some(value => value < 0),
    says: 'Counts cannot be below zero.',
  },
  {
    code: 'count-outside-total',
    breaks: ({ chart, values, denominators }) =>
      (chart === 'p' || chart === 'pp') &&
      values.some((value, i) => (value ?? 0) > (denominators?.[i] ?? Number.POSITIVE_INFINITY)),
    says: 'A share cannot be more than the whole.',
  },
  {
    code: 'time-zero',
    breaks: ({ chart, values }) => chart === 't' && numbersIn(values).some(value => value <= 0),
    says: 'Time between events must be above zero: note the time of day, or use half a day.',
  },
]

/** Says why a chart cannot be drawn, or nothing when it can. */
export function checkInput(input: ShewhartInput): Refusal | undefined {
  const broken = rules.find(rule => rule.breaks(input))
  return broken && refused(broken.code, broken.says)
}
