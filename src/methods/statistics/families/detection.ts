import { z } from 'zod'
import { ears } from '../detection/ears.ts'
import { exposureCusum, poissonCusum, residualCusum } from '../detection/poisson-cusum.ts'
import { cusumRunLength } from '../detection/run-length.ts'
import { answered } from '../outcome.ts'
import { collect } from './collect.ts'
import { defineFamily } from './family.ts'
import { numbers, optionalNumber } from './shapes.ts'

const counts = [1, 0, 2, 1, 0, 1, 3, 0, 1, 5, 2, 6, 4, 5]

const earsFamily = defineFamily({
  family: 'ears',
  says: 'Early aberration reporting: C1, C2 and C3',
  example: { counts, method: 'C1', baseline: 7, min_sigma: 0.5, alpha: 0.001 },
  input: z.object({
    counts: numbers,
    method: z.enum(['C1', 'C2', 'C3']),
    baseline: optionalNumber,
    min_sigma: optionalNumber,
    alpha: optionalNumber,
  }),
  run: input => {
    const { counts, method, baseline, min_sigma, alpha } = input
    const result = ears({
      counts,
      method,
      baseline: baseline ?? 7,
      minSigma: min_sigma ?? 0,
      ...(typeof alpha === 'number' && { alpha }),
    })
    if (!result.ok) return result
    return answered({
      first_index: result.value.firstIndex,
      upperbound: result.value.upperBound,
      alarm: result.value.alarm,
    })
  },
})

const poissonCusumFamily = defineFamily({
  family: 'poisson-cusum',
  says: 'Upper Poisson CUSUM',
  example: { counts, lambda0: 1, lambda1: 2, h: 3, reset: true },
  input: z.object({
    counts: numbers,
    lambda0: z.number(),
    lambda1: z.number(),
    h: z.number(),
    reset: z.boolean().nullish(),
  }),
  run: input => {
    const { counts, lambda0, lambda1, h, reset } = input
    const result = poissonCusum({
      counts,
      usual: lambda0,
      raised: lambda1,
      threshold: h,
      restart: reset ?? false,
    })
    if (!result.ok) return result
    const { reference, sum, alarm, firstAlarm } = result.value
    return answered({ k: reference, S: sum, alarm, first_alarm_index: firstAlarm })
  },
})

const residualFamily = defineFamily({
  family: 'cusum',
  says: 'CUSUM of residuals after a baseline',
  example: { counts, k: 1.04, h: 2.26, trans: 'rossi', baseline_n: 8 },
  input: z.object({
    counts: numbers,
    k: z.number(),
    h: z.number(),
    trans: z.enum(['standard', 'rossi', 'anscombe']),
    baseline_n: z.number(),
  }),
  run: input => {
    const { counts, k, h, trans, baseline_n } = input
    const result = residualCusum(counts, {
      baseline: baseline_n,
      allowance: k,
      threshold: h,
      residual: trans,
    })
    if (!result.ok) return result
    return answered({ m: result.value.mean, cusum: result.value.sum, alarm: result.value.alarm })
  },
})

const exposureFamily = defineFamily({
  family: 'llr-cusum',
  says: 'CUSUM against expected counts that vary with exposure',
  example: { counts, expected: counts.map(() => 1.2), theta: Math.LN2, threshold: 3 },
  input: z.object({ counts: numbers, expected: numbers, theta: z.number(), threshold: z.number() }),
  run: input => {
    const { counts, expected, theta, threshold } = input
    const factor = Math.exp(theta)
    const running = exposureCusum(counts, expected, { factor, threshold, restart: false })
    const restarting = exposureCusum(counts, expected, { factor, threshold })
    if (!running.ok) return running
    if (!restarting.ok) return restarting
    return answered({
      S_noreset: running.value.sum,
      glrpois_value: restarting.value.sum,
      glrpois_alarm: restarting.value.alarm,
    })
  },
})

const runLengthFamily = defineFamily({
  family: 'cusum-arl',
  says: 'Average run lengths of a Poisson CUSUM that alarms beyond its threshold',
  example: { rows: [{ lambda0: 2, lambda1: 4, k: 2.89, h: 3 }] },
  input: z.object({
    rows: z.array(z.object({ lambda0: z.number(), lambda1: z.number(), k: z.number(), h: z.number() })),
  }),
  run: ({ rows }) => {
    const usual = collect(rows.map(({ lambda0, k, h }) => cusumRunLength(lambda0, k, h, { reaches: false })))
    const raised = collect(rows.map(({ lambda1, k, h }) => cusumRunLength(lambda1, k, h, { reaches: false })))
    if (!usual.ok) return usual
    return raised.ok ? answered({ arl0: usual.value, arl1: raised.value }) : raised
  },
})

export const detectionFamilies = [
  earsFamily,
  poissonCusumFamily,
  residualFamily,
  exposureFamily,
  runLengthFamily,
]
