export { krippendorffAlpha, type Level } from './agreement/alpha.ts'
export { bootstrapInterval } from './agreement/bootstrap.ts'
export { fleissKappaAllUnits, gwetAc1 } from './agreement/chance-corrected.ts'
export { type Fleiss, fleissKappa } from './agreement/fleiss.ts'
export { cohenKappa, type Kappa } from './agreement/kappa.ts'
export type { Ratings } from './agreement/ratings.ts'
export { type FewAfter, fewAfter } from './change/few-after.ts'
export { type AgainstKnownRate, againstKnownRate } from './change/known-rate.ts'
export { type QuietSpell, type QuietSpellInput, quietSpell } from './change/quiet-spell.ts'
export { type BeforeAfter, type RateRatio, rateRatio } from './change/rate-ratio.ts'
export { type Choice, type ChosenChart, chooseChart } from './choose/choose-chart.ts'
export type { ChartQuestion } from './choose/facts.ts'
export type { Cusum } from './detection/cusum.ts'
export { type Ears, type EarsInput, ears } from './detection/ears.ts'
export {
  exposureCusum,
  type PoissonCusumInput,
  poissonCusum,
  residualCusum,
} from './detection/poisson-cusum.ts'
export { cusumRunLength } from './detection/run-length.ts'
export { rateLine, shareLine } from './funnel/control-lines.ts'
export { funnel, funnelLimitsAt, outsideFunnel } from './funnel/funnel.ts'
export { exactRatioLimits } from './funnel/limits.ts'
export { type FunnelClass, rateClass, shareClass } from './funnel/significance.ts'
export type { Funnel, FunnelInput, LimitColumns } from './funnel/types.ts'
export { seededRandom } from './numbers/seeded-random.ts'
export { answered, type Outcome, type Refusal, refused } from './outcome.ts'
export {
  byarInterval,
  exactPoissonInterval,
  type Interval,
  poissonInterval,
  zeroEventsUpper,
} from './rates/poisson-interval.ts'
export { type Estimate, type RateInput, rate, type ShareInput, share } from './rates/rate.ts'
export {
  type Reference,
  referenceRate,
  type StandardisedRow,
  type StandardisedUnit,
  standardisedRatios,
} from './rates/standardised.ts'
export { wilsonInterval } from './rates/wilson-interval.ts'
export { anhoejLimits, anhoejSignal, runsAnalysis } from './shewhart/anhoej.ts'
export { shewhart } from './shewhart/shewhart.ts'
export type { ChartKind, RunsAnalysis, Shewhart, ShewhartInput, ShewhartPart } from './shewhart/types.ts'
export { isHigh } from './xmr/signals.ts'
export type {
  AssuranceIcon,
  Direction,
  PointMeaning,
  Signal,
  VariationIcon,
  Xmr,
  XmrInput,
  XmrPhase,
} from './xmr/types.ts'
export { xmr } from './xmr/xmr.ts'
