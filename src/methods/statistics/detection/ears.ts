import { normalQuantile } from '../distributions/normal.ts'
import { mean } from '../numbers/mean.ts'
import { sum } from '../numbers/sum.ts'
import { answered, type Outcome, refused } from '../outcome.ts'

export type EarsInput = {
  counts: readonly number[]
  method: 'C1' | 'C2' | 'C3'
  /** Periods that tell what is usual; C2 and C3 leave a gap of two before the present one. */
  baseline?: number
  /** Share of ordinary periods that may alarm. */
  alpha?: number
  /** Least standard deviation; with 0, a run of zeros would let any single event alarm, so ½ is used there. */
  minSigma?: number
}

/** `firstIndex` is the place (from 1) of the first period judged; columns start there. */
export type Ears = { firstIndex: number; upperBound: number[]; alarm: boolean[] }

const sigmaOfZeros = 0.5
const lags = { C1: 0, C2: 2, C3: 2 }

type Usual = { middle: number; sigma: number }

/**
 * Early aberration reporting (EARS C1, C2, C3): is this period more than recent ones explain? Equal to the surveillance
 * package 1.20.3, but a baseline that does not vary takes ½ as its standard deviation where no least one is set.
 * Refuses a series no longer than its baseline. Source: Hutwagner 2003.
 */
export function ears({ counts, method, baseline = 7, alpha, minSigma = 0 }: EarsInput): Outcome<Ears> {
  const lag = lags[method]
  // C3 adds up two earlier excesses, each of which needs a baseline of its own.
  const first = baseline + lag + (method === 'C3' ? 2 : 0)
  if (!(Number.isInteger(baseline) && baseline >= 2))
    return refused('baseline-too-short', 'A baseline needs two periods or more.')
  if (counts.length <= first) return refused('series-too-short', `This needs more than ${first} periods.`)
  const z = -normalQuantile(alpha ?? (method === 'C3' ? 0.025 : 0.001))
  const usual = counts.map((_, t) => usualBefore(counts, t - lag, baseline, minSigma))
  const upperBound = counts.slice(first).map((_, i) => {
    const t = first + i
    const now = usual[t]
    if (!now) return Number.NaN
    if (method !== 'C3') return now.middle + z * now.sigma
    const carried = excess(counts[t - 1], usual[t - 1]) + excess(counts[t - 2], usual[t - 2])
    // As the package has it: the present count itself carries the excess of the two before.
    return Math.max(0, (counts[t] ?? 0) + now.sigma * (z - carried))
  })
  return answered({
    firstIndex: first + 1,
    upperBound,
    alarm: upperBound.map((bound, i) => (counts[first + i] ?? 0) > bound),
  })
}

function usualBefore(
  counts: readonly number[],
  end: number,
  baseline: number,
  minSigma: number,
): Usual | undefined {
  if (end < baseline) return undefined
  const window = counts.slice(end - baseline, end)
  const middle = mean(window)
  const sd = Math.sqrt(sum(window.map(count => (count - middle) ** 2)) / (baseline - 1))
  return { middle, sigma: Math.max(sd, minSigma) || sigmaOfZeros }
}

function excess(count: number | undefined, usual: Usual | undefined): number {
  return count === undefined || usual === undefined
    ? 0
    : Math.max(0, (count - usual.middle) / usual.sigma - 1)
}
