import { z } from 'zod'
import { answered } from '../outcome.ts'
import type { AssuranceIcon, PointMeaning, Signal, VariationIcon, Xmr, XmrPhase } from '../xmr/types.ts'
import { xmr } from '../xmr/xmr.ts'
import { defineFamily } from './family.ts'
import { numbersOrNulls, optionalFlag, optionalNumber, optionalTexts, texts } from './shapes.ts'

const signalNames: Record<Signal, string> = {
  none: 'Common Cause',
  'above-upper-limit': 'Above UCL',
  'below-lower-limit': 'Below LCL',
  rising: '7 Point Trend (Increasing)',
  falling: '7 Point Trend (Decreasing)',
  'two-of-three-high': '2 in 3 Above CL',
  'two-of-three-low': '2 in 3 Below CL',
  'shift-high': '7 Points Above CL',
  'shift-low': '7 Points Below CL',
}

const meaningNames: Record<PointMeaning, string> = {
  usual: 'common_cause',
  improvement: 'special_cause_improvement',
  concern: 'special_cause_concern',
  'neutral-high': 'special_cause_neutral_high',
  'neutral-low': 'special_cause_neutral_low',
}

const assuranceNames: Record<NonNullable<AssuranceIcon>, string> = {
  pass: 'consistent_pass',
  fail: 'consistent_fail',
  inconsistent: 'inconsistent',
}

const iconName = (icon: VariationIcon) => (icon === 'usual' ? 'common_cause' : icon.replace('-', '_'))

/** XmR under the names of NHSRplotthedots. */
export const xmrFamily = defineFamily({
  family: 'xmr',
  says: 'XmR chart with the rules and icons of Making Data Count',
  example: {
    dates: ['2026-01-01', '2026-02-01', '2026-03-01'],
    values: [7, 9, 8],
    improvement_direction: 'neutral',
  },
  input: z.object({
    dates: texts,
    values: numbersOrNulls,
    improvement_direction: z.enum(['increase', 'decrease', 'neutral']).nullish(),
    target: optionalNumber,
    rebase: optionalTexts,
    fix_after_n_points: optionalNumber,
    screen_outliers: optionalFlag,
  }),
  run: input => {
    const result = xmr({
      dates: input.dates,
      values: input.values,
      direction: input.improvement_direction ?? null,
      target: input.target ?? null,
      rebase: input.rebase ?? null,
      fixAfter: input.fix_after_n_points ?? null,
      screenOutliers: input.screen_outliers ?? null,
    })
    return result.ok ? answered(columns(result.value)) : result
  },
})

function columns(chart: Xmr) {
  return {
    dates: chart.dates,
    values: chart.values,
    phase: chart.phase,
    mean: chart.mean,
    lpl: chart.lower,
    upl: chart.upper,
    relative_to_mean: chart.side,
    outside_limits: chart.outside,
    close_to_limits: chart.near,
    special_cause_type: chart.signal.map(signal => signalNames[signal]),
    special_cause_flag: chart.signal.map(signal => signal !== 'none'),
    point_type: chart.meaning.map(meaning => meaningNames[meaning]),
    short_group_warning: chart.trial,
    variation_icon: iconName(chart.variation),
    assurance_icon: chart.assurance,
    summary: chart.phases.map(summaryRow),
    notes: chart.notes,
  }
}

function summaryRow(phase: XmrPhase) {
  return {
    rebase_group: phase.phase,
    mean_col: phase.mean,
    lpl: phase.lower,
    upl: phase.upper,
    n: phase.n,
    common_cause: phase.usual,
    special_cause_improvement: phase.improvement,
    special_cause_concern: phase.concern,
    variation_type: meaningNames[phase.lastMeaning],
    assurance_type: phase.assurance && assuranceNames[phase.assurance],
  }
}
