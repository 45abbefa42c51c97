import { z } from 'zod'
import { fewAfter } from '../change/few-after.ts'
import { againstKnownRate } from '../change/known-rate.ts'
import { quietSpell } from '../change/quiet-spell.ts'
import { type RateRatio, rateRatio } from '../change/rate-ratio.ts'
import { answered } from '../outcome.ts'
import { type Columns, defineFamily } from './family.ts'

const number = z.number()

const rateRatioFamily = defineFamily({
  family: 'rate-ratio',
  says: 'Has a rate changed? Exact ratio, interval and p values',
  example: { events_after: 3, events_before: 11, exposure_after: 6, exposure_before: 12 },
  input: z.object({
    events_after: number,
    events_before: number,
    exposure_after: number,
    exposure_before: number,
  }),
  run: input => {
    const result = rateRatio({
      eventsAfter: input.events_after,
      eventsBefore: input.events_before,
      exposureAfter: input.exposure_after,
      exposureBefore: input.exposure_before,
    })
    return result.ok ? answered(underPeerNames(result.value)) : result
  },
})

function underPeerNames(found: RateRatio): Columns {
  const { pLess, pGreater, pAsUnlikely, pTwoSided } = found
  const wide = found.interval(0.95)
  const narrow = found.interval(0.9)
  const both = (low: number, high: number, poissonP: number, ratioP: number) => ({
    poisson_test: { estimate: found.ratio, p_value: poissonP, conf_low: low, conf_high: high },
    rateratio_test: { p_value: ratioP, conf_low: low, conf_high: high },
  })
  return {
    two: both(wide.lower, wide.upper, pAsUnlikely, pTwoSided),
    less: both(0, narrow.upper, pLess, pLess),
    greater: both(narrow.lower, Number.POSITIVE_INFINITY, pGreater, pGreater),
    two90: both(narrow.lower, narrow.upper, pAsUnlikely, pTwoSided),
    mid_p_less: found.midPLess,
    mid_p_two_sided: found.midPTwoSided,
  }
}

const knownRateFamily = defineFamily({
  family: 'known-rate',
  says: 'A count against a rate taken as known',
  example: { events: 2, exposure: 6, rate: 1.1 },
  input: z.object({ events: number, exposure: number, rate: number }),
  run: input => {
    const result = againstKnownRate(input.events, input.exposure, input.rate)
    if (!result.ok) return result
    const { pLess, pAsUnlikely, lower, upper } = result.value
    return answered({ p_two_sided: pAsUnlikely, p_less: pLess, conf_low: lower, conf_high: upper })
  },
})

const noRecurrenceFamily = defineFamily({
  family: 'no-recurrence',
  says: 'How surprising is a quiet spell, and how long must it last?',
  example: { baseline_events: 4, baseline_exposure: 24, gap: 14 },
  input: z.object({ baseline_events: number, baseline_exposure: number, gap: number }),
  run: input => {
    const { baseline_events, baseline_exposure, gap } = input
    const result = quietSpell({ baselineEvents: baseline_events, baselineExposure: baseline_exposure, gap })
    if (!result.ok) return result
    const spell = result.value
    return answered({
      p_known_rate: spell.pKnownRate,
      p_conditional: spell.pConditional,
      p_jeffreys: spell.pJeffreys,
      gap_needed_5pct: spell.gapNeeded5,
      gap_needed_1pct: spell.gapNeeded1,
      gap_needed_known_rate_5pct: spell.gapNeededKnownRate5,
      upper95_rate_after: spell.upperRateAfter,
      expected_events_in_gap: spell.expectedInGap,
    })
  },
})

const fewAfterFamily = defineFamily({
  family: 'few-after',
  says: 'How surprising are so few events after a baseline?',
  example: { baseline_events: 14, baseline_exposure: 12, events_after: 1, exposure_after: 6 },
  input: z.object({
    baseline_events: number,
    baseline_exposure: number,
    events_after: number,
    exposure_after: number,
  }),
  run: input => {
    const result = fewAfter({
      eventsBefore: input.baseline_events,
      exposureBefore: input.baseline_exposure,
      eventsAfter: input.events_after,
      exposureAfter: input.exposure_after,
    })
    if (!result.ok) return result
    const { pLess, pKnownRate, predictedLow, predictedHigh } = result.value
    return answered({
      p_less: pLess,
      p_known_rate: pKnownRate,
      predictive_q025: predictedLow,
      predictive_q975: predictedHigh,
    })
  },
})

export const changeFamilies = [rateRatioFamily, knownRateFamily, noRecurrenceFamily, fewAfterFamily]
