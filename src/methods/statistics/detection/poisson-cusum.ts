import { mean } from '../numbers/mean.ts'
import { answered, type Outcome, refused } from '../outcome.ts'
import { type Cusum, runCusum } from './cusum.ts'

export type PoissonCusumInput = {
  counts: readonly number[]
  /** Events a period when all is usual, and when it has become worth knowing. */
  usual: number
  raised: number
  threshold: number
  restart?: boolean
}

/** The reference value between usual and raised: what each period is allowed. */
export function referenceValue(usual: number, raised: number): number {
  return (raised - usual) / Math.log(raised / usual)
}

/** Upper Poisson CUSUM (Lucas 1985). Refuses a raised level that is not above the usual one. */
export function poissonCusum(input: PoissonCusumInput): Outcome<Cusum & { reference: number }> {
  const { counts, usual, raised, threshold, restart = true } = input
  if (!(usual > 0 && raised > usual))
    return refused('levels-unusual', 'The raised level must be above the usual one, and that above zero.')
  const reference = referenceValue(usual, raised)
  return answered({
    reference,
    ...runCusum(
      counts.map(count => count - reference),
      threshold,
      restart,
    ),
  })
}

/**
 * CUSUM of likelihood ratios against expected counts that vary with exposure (bed days): `factor` is the rise worth
 * knowing, 2 for a doubling. Source: Hoehle and Paul 2008. Refuses unequal lengths and expected counts below zero.
 */
export function exposureCusum(
  counts: readonly number[],
  expected: readonly number[],
  { factor, threshold, restart = true }: { factor: number; threshold: number; restart?: boolean },
): Outcome<Cusum> {
  if (counts.length !== expected.length)
    return refused('lengths-differ', 'Each count needs the count expected with its exposure.')
  if (expected.some(value => !(value >= 0)))
    return refused('expected-negative', 'Expected counts cannot be below zero.')
  const steps = counts.map((count, i) => count * Math.log(factor) - (expected[i] ?? 0) * (factor - 1))
  return answered(runCusum(steps, threshold, restart))
}

export type Residual = 'standard' | 'rossi' | 'anscombe'

/** Ways to make a count comparable with a normal residual, given its mean. Source: Rossi 1999. */
const residuals: Record<Residual, (count: number, middle: number) => number> = {
  standard: (count, middle) => (count - middle) / Math.sqrt(middle),
  rossi: (count, middle) => (count - 3 * middle + 2 * Math.sqrt(count * middle)) / (2 * Math.sqrt(middle)),
  anscombe: (count, middle) => (1.5 * (count ** (2 / 3) - middle ** (2 / 3))) / middle ** (1 / 6),
}

/** CUSUM of residuals after a baseline that gives the mean; columns start after it. Refuses a baseline without events. */
export function residualCusum(
  counts: readonly number[],
  {
    baseline,
    allowance,
    threshold,
    residual,
  }: { baseline: number; allowance: number; threshold: number; residual: Residual },
): Outcome<Cusum & { mean: number }> {
  const middle = mean(counts.slice(0, baseline))
  if (!(middle > 0))
    return refused('baseline-empty', 'The baseline has no events, so nothing can be compared with it.')
  const steps = counts.slice(baseline).map(count => residuals[residual](count, middle) - allowance)
  return answered({ mean: middle, ...runCusum(steps, threshold, false) })
}
