import { z } from 'zod'
import { expectedBySearch, expectedJustSignificant } from '../funnel/control-lines.ts'
import { funnel } from '../funnel/funnel.ts'
import { exactRatioLimits } from '../funnel/limits.ts'
import type { Funnel, LimitColumns } from '../funnel/types.ts'
import { answered, refused } from '../outcome.ts'
import { type Columns, defineFamily } from './family.ts'
import { numbers, optionalFlag, optionalNumber, texts } from './shapes.ts'

const units = { id: ['Alder', 'Birch', 'Cedar'], numerator: [14, 9, 31], denominator: [11.2, 12.5, 22.4] }

const basis =
  "NOT from the peer: Spiegelhalter 2005 multiplicative model exp(+-z*sqrt(phi/E)) with the peer's phi, phi<1 taken as 1"

const funnelFamily = defineFamily({
  family: 'funnel',
  says: 'Funnel plot of ratios (SR: observed over expected) or shares (PR), with over-dispersion',
  example: { units, data_type: 'SR', sr_method: 'SHMI', trim_by: 0.1, multiplier: 1 },
  input: z.object({
    units: z.object({ id: texts, numerator: numbers, denominator: numbers }),
    data_type: z.enum(['SR', 'PR', 'RC']).nullish(),
    sr_method: z.enum(['SHMI', 'CQC']).nullish(),
    trim_by: z.number().gt(0).lt(0.5).nullish(),
    shmi_rounding: optionalFlag,
    multiplier: optionalNumber,
  }),
  run: input => {
    if (input.data_type === 'RC') return refusedRatioOfCounts()
    const result = funnel({
      ...input.units,
      kind: input.data_type === 'PR' ? 'share' : 'ratio',
      scale: input.sr_method === 'CQC' ? 'root' : 'log',
      trim: input.trim_by ?? 0.1,
      roundExpected: input.shmi_rounding ?? true,
      multiplier: input.multiplier ?? 1,
    })
    return result.ok ? answered(columns(result.value)) : result
  },
})

// With pure chance 89 % of homes would lie outside such limits for falls per bed day.
function refusedRatioOfCounts() {
  return refused(
    'ratio-of-counts',
    'Limits for a ratio of two counts are far too narrow. Use SR with expected = overall rate × bed days instead.',
  )
}

function columns(found: Funnel): Columns {
  const { outside } = found
  return {
    target: found.target,
    phi: found.phi,
    tau2: found.tau2,
    units: {
      id: found.id,
      ratio: found.ratio,
      z: found.z,
      z_trimmed: found.zTrimmed,
      ...limitColumns(found.unadjusted, ['lcl95', 'ucl95', 'lcl998', 'ucl998']),
      ...limitColumns(found.adjusted, ['od_lcl95', 'od_ucl95', 'od_lcl998', 'od_ucl998']),
      outlier95_adjusted: outside.adjusted95.map(Number),
      outlier998_adjusted: outside.adjusted998.map(Number),
      outlier95_unadjusted: outside.unadjusted95.map(Number),
      outlier998_unadjusted: outside.unadjusted998.map(Number),
    },
    derived_multiplicative: found.multiplicative && {
      ...limitColumns(found.multiplicative, ['lo95', 'hi95', 'lo998', 'hi998']),
      basis,
    },
    notes: found.notes,
  }
}

type Names = readonly [string, string, string, string]

function limitColumns(limits: LimitColumns | null, [low, high, lowest, highest]: Names): Columns {
  return {
    [low]: limits?.lower95 ?? null,
    [high]: limits?.upper95 ?? null,
    [lowest]: limits?.lower998 ?? null,
    [highest]: limits?.upper998 ?? null,
  }
}

const exactLimitsFamily = defineFamily({
  family: 'funnel-exact-limits',
  says: 'Exact Poisson limits of observed over expected',
  example: { expected: [0.5, 3.7, 20] },
  input: z.object({ expected: z.array(z.number().positive()) }),
  run: input =>
    answered(limitColumns(exactRatioLimits(input.expected), ['lcl95', 'ucl95', 'lcl998', 'ucl998'])),
})

const poissonFunnelFamily = defineFamily({
  family: 'poisson-funnel',
  says: 'The expected count at which a count is just significant',
  example: { obs: [5], p: [0.025], side: ['low'] },
  input: z.object({ obs: numbers, p: numbers, side: z.array(z.enum(['low', 'high'])) }),
  run: input => {
    const solve = (by: typeof expectedBySearch) =>
      input.obs.map((count, i) => by(count, input.p[i] ?? 0, input.side[i] ?? 'low'))
    return answered({ expected: solve(expectedBySearch), exact: solve(expectedJustSignificant) })
  },
})

export const funnelFamilies = [funnelFamily, exactLimitsFamily, poissonFunnelFamily]
