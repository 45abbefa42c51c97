import { z } from 'zod'
import { answered } from '../outcome.ts'
import { anhoejLimits, anhoejSignal } from '../shewhart/anhoej.ts'
import { type Box, bestBox, boxSignal, cutBox } from '../shewhart/box-rules.ts'
import { shewhart } from '../shewhart/shewhart.ts'
import type { Shewhart, ShewhartPart } from '../shewhart/types.ts'
import { defineFamily } from './family.ts'
import { numbers, numbersOrNulls, optionalFlag, optionalNumber } from './shapes.ts'

const method = z.enum(['anhoej', 'bestbox', 'cutbox'])

const shewhartFamily = defineFamily({
  family: 'shewhart',
  says: 'Run and control charts: run, i, mr, c, u, up, p, pp, g, t',
  example: { chart: 'u', y: [8, 7, 10, 3], n: [1033, 1127, 1007, 1009], multiply: 1000 },
  input: z.object({
    chart: z.enum(['run', 'i', 'mr', 'c', 'u', 'up', 'p', 'pp', 'g', 't']),
    y: numbersOrNulls,
    n: numbersOrNulls.nullish(),
    freeze: optionalNumber,
    part: numbers.nullish(),
    exclude: numbers.nullish(),
    multiply: optionalNumber,
    cl: optionalNumber,
    screened_mr: optionalFlag,
    method: method.nullish(),
  }),
  run: input => {
    const byBox = boxFor(input.method)
    const result = shewhart({
      chart: input.chart,
      values: input.y,
      denominators: input.n ?? null,
      freeze: input.freeze ?? null,
      part: input.part ?? null,
      exclude: input.exclude ?? null,
      multiply: input.multiply ?? null,
      centre: input.cl ?? null,
      screenRanges: input.screened_mr ?? null,
    })
    return result.ok ? answered(columns(byBox ? judgedBy(result.value, byBox) : result.value)) : result
  },
})

/** Boxes are worked out for 10 to 100 useful points; beyond, and without a method, the rules of Anhøj decide. */
function boxFor(named: string | null | undefined): ((useful: number) => Box) | undefined {
  return named === 'bestbox' ? bestBox : named === 'cutbox' ? cutBox : undefined
}

function boxApplies(useful: number): boolean {
  return useful >= 10 && useful <= 100
}

function judgedBy(chart: Shewhart, boxOf: (useful: number) => Box): Shewhart {
  const parts = chart.parts.map(part => {
    const { useful, crossings, longestRun } = part
    if (!boxApplies(useful) || crossings === null || longestRun === null) return part
    return { ...part, signal: boxSignal(boxOf(useful), crossings, longestRun) }
  })
  return { ...chart, parts }
}

function columns(chart: Shewhart) {
  return {
    y: chart.values,
    n: chart.denominators,
    cl: chart.centre,
    lcl: chart.lower,
    lcl95: chart.lower95,
    ucl95: chart.upper95,
    ucl: chart.upper,
    part: chart.part,
    include: chart.included,
    sigma_signal: chart.outside,
    parts: chart.parts.map(partRow),
    notes: chart.notes,
  }
}

function partRow(part: ShewhartPart) {
  return {
    part: part.part,
    n_obs: part.n,
    n_useful: part.useful,
    longest_run: part.longestRun,
    longest_run_max: part.longestRunMax,
    n_crossings: part.crossings,
    n_crossings_min: part.crossingsMin,
    runs_signal: part.signal,
    sigma_signals: part.outsideLimits,
  }
}

const limitsFamily = defineFamily({
  family: 'anhoej-limits',
  says: 'The longest run and fewest crossings still expected by chance',
  example: { n: [10, 24] },
  input: z.object({ n: numbers }),
  run: ({ n }) => {
    const limits = n.map(anhoejLimits)
    return answered({
      longest_run_max: limits.map(limit => limit.longestRunMax),
      n_crossings_min: limits.map(limit => limit.crossingsMin),
    })
  },
})

const signalFamily = defineFamily({
  family: 'anhoej-signal',
  says: 'Whether runs are more than chance',
  example: { rows: [{ n: 24, crossings: 7, longest: 9 }] },
  input: z.object({
    rows: z.array(
      z.object({ n: z.number(), crossings: z.number(), longest: z.number(), method: method.nullish() }),
    ),
  }),
  run: ({ rows }) =>
    answered({
      signal: rows.map(({ n, crossings, longest, method }) => {
        const boxOf = boxFor(method)
        return boxOf && boxApplies(n)
          ? boxSignal(boxOf(n), crossings, longest)
          : anhoejSignal(n, crossings, longest)
      }),
    }),
})

export const shewhartFamilies = [shewhartFamily, limitsFamily, signalFamily]
