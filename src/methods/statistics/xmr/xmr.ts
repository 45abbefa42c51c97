import { answered, type Outcome } from '../outcome.ts'
import { assemble } from './assemble.ts'
import { checkSeries } from './check-series.ts'
import { individualLimits } from './limits.ts'
import { orderedSeries, type Series } from './series.ts'
import { type ComputedPhase, judge } from './signals.ts'
import type { Xmr, XmrInput } from './types.ts'

/**
 * XmR (individuals) chart: mean, limits, special-cause signals and the two icons of NHS England's Making Data Count.
 * Equal to NHSRplotthedots 0.2.2 (tests/golden/xmr.json) except where that package fails: periods without a figure
 * are left out before anything is computed, and screening that would leave zero-width limits is not applied.
 * Refuses duplicate dates, unreadable dates or values, no figures at all, and a fixed baseline under 12 points.
 */
export function xmr(input: XmrInput): Outcome<Xmr> {
  const refusal = checkSeries(input)
  if (refusal) return refusal
  const series = orderedSeries(input)
  return answered(assemble(series, computePhases(series, input), input))
}

function computePhases(series: Series, input: XmrInput): ComputedPhase[] {
  return [...rowsByPhase(series)].map(([phase, at]) => {
    const values = at.map(row => series.values[row] ?? 0)
    const baseline = values.slice(0, input.fixAfter ?? values.length)
    const limits = individualLimits(baseline, input.screenOutliers ?? true)
    return { phase, at, limits, judged: judge(values, limits) }
  })
}

function rowsByPhase({ phase, values }: Series): Map<number, number[]> {
  const rows = new Map<number, number[]>()
  phase.forEach((number, row) => {
    if (values[row] === null) return
    const members = rows.get(number)
    if (members) members.push(row)
    else rows.set(number, [row])
  })
  return rows
}
