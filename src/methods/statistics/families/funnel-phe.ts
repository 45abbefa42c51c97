import { z } from 'zod'
import { axisEnd, countsForLines, rateLine, shareLine } from '../funnel/control-lines.ts'
import { rateClass, shareClass } from '../funnel/significance.ts'
import { sum } from '../numbers/sum.ts'
import { answered } from '../outcome.ts'
import { defineFamily } from './family.ts'
import { numbers, optionalNumber } from './shapes.ts'

const example = { events: [22, 127, 68], exposure: [4791, 12317, 14267], multiplier: 1000 }
const rateInput = z.object({
  events: numbers,
  exposure: numbers,
  multiplier: optionalNumber,
  years_of_data: optionalNumber,
})
const shareExample = { numerator: [90, 65, 26], denominator: [99, 79, 37] }
const shareInput = z.object({ numerator: numbers, denominator: numbers, multiplier: optionalNumber })

const rateLimits = defineFamily({
  family: 'funnel-limits-rate',
  says: 'Control lines of a funnel of crude rates',
  example: { ...example, years_of_data: 1 },
  input: rateInput,
  run: ({ events, exposure, multiplier, years_of_data }) => {
    const average = sum(events) / sum(exposure)
    const per = multiplier ?? 1
    const { from, to } = axisEnd(exposure)
    const counts = countsForLines(Math.max(1, Math.floor(from * average)), Math.ceil(to * average))
    const lines = (name: string, p: number, limit: 'lower' | 'upper') => {
      const line = counts.map(count => rateLine(count, average, p, limit))
      return {
        [`${name}_population_1_year`]: line.map(point => point.exposure / (years_of_data ?? 1)),
        [`${name}_limit`]: line.map(point => point.limit * per),
      }
    }
    return answered({
      Events: counts,
      ...lines('lower_2s', 0.025, 'lower'),
      ...lines('upper_2s', 0.025, 'upper'),
      ...lines('lower_3s', 0.001, 'lower'),
      ...lines('upper_3s', 0.001, 'upper'),
      baseline: counts.map(() => average * per),
    })
  },
})

const rateSignificance = defineFamily({
  family: 'funnel-significance-rate',
  says: 'Which units differ from the pooled rate',
  example,
  input: rateInput,
  run: ({ events, exposure }) => {
    const average = sum(events) / sum(exposure)
    return answered({ significance: events.map((count, i) => rateClass(count, exposure[i] ?? 0, average)) })
  },
})

const shareLimits = defineFamily({
  family: 'funnel-limits-proportion',
  says: 'Control lines of a funnel of shares',
  example: { ...shareExample, multiplier: 100 },
  input: shareInput,
  run: ({ numerator, denominator, multiplier }) => {
    const average = sum(numerator) / sum(denominator)
    const per = multiplier ?? 1
    const { from, to } = axisEnd(denominator)
    const totals = countsForLines(Math.max(1, from), to)
    const line = (p: number, limit: 'lower' | 'upper') =>
      totals.map(total => shareLine(total, average, p, limit) * per)
    return answered({
      Population: totals,
      lower_2s_limit: line(0.025, 'lower'),
      upper_2s_limit: line(0.025, 'upper'),
      lower_3s_limit: line(0.001, 'lower'),
      upper_3s_limit: line(0.001, 'upper'),
      baseline: totals.map(() => average * per),
    })
  },
})

const shareSignificance = defineFamily({
  family: 'funnel-significance-proportion',
  says: 'Which units differ from the pooled share; from 1 where denominators are expected counts',
  example: shareExample,
  input: shareInput,
  run: ({ numerator, denominator }) => {
    // A share has whole totals no smaller than its counts; anything else is observed over expected.
    const isShare = denominator.every((total, i) => Number.isInteger(total) && total >= (numerator[i] ?? 0))
    const average = isShare ? sum(numerator) / sum(denominator) : 1
    const classify = isShare ? shareClass : rateClass
    return answered({
      significance: numerator.map((count, i) => classify(count, denominator[i] ?? 0, average)),
    })
  },
})

export const funnelPheFamilies = [rateLimits, rateSignificance, shareLimits, shareSignificance]
