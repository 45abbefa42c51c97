import { answered, type Outcome, refused } from '../outcome.ts'
import { zeroEventsUpper } from '../rates/poisson-interval.ts'

/** Events over a baseline exposure, then a time without any, in the same unit (months, bed days). */
export type QuietSpellInput = { baselineEvents: number; baselineExposure: number; gap: number }

export type QuietSpell = {
  expectedInGap: number
  /** P of such quiet if nothing changed: the rate taken as known, allowing for its uncertainty, and Jeffreys' prediction. */
  pKnownRate: number
  pConditional: number
  pJeffreys: number
  /** How long it must be quiet before 5 % (1 %) is reached, allowing for the uncertain baseline; null without events. */
  gapNeeded5: number | null
  gapNeeded1: number | null
  gapNeededKnownRate5: number | null
  /** The rate that the quiet spell still allows at 95 %. */
  upperRateAfter: number
}

/**
 * How surprising is a quiet spell if nothing changed? From a baseline of few events the rate is uncertain, so the
 * conditional p is the one to believe: 4 events in 24 months need 26.8 quiet months, not the 18.0 of a known rate.
 * Refuses a negative number of events or gap and a baseline without exposure. Source: exact conditional test,
 * Przyborowski and Wilenski 1940.
 */
export function quietSpell({
  baselineEvents: k,
  baselineExposure: exposure,
  gap,
}: QuietSpellInput): Outcome<QuietSpell> {
  if (!(k >= 0)) return refused('count-negative', 'A count of events cannot be below zero.')
  if (!(exposure > 0)) return refused('exposure-zero', 'The baseline needs an exposure above zero.')
  if (!(gap >= 0)) return refused('gap-negative', 'The time without events cannot be below zero.')
  const expectedInGap = (k / exposure) * gap
  const share = exposure / (exposure + gap)
  const gapNeeded = (p: number) => (k === 0 ? null : exposure * (p ** (-1 / k) - 1))
  return answered({
    expectedInGap,
    pKnownRate: Math.exp(-expectedInGap),
    pConditional: share ** k,
    pJeffreys: share ** (k + 0.5),
    gapNeeded5: gapNeeded(0.05),
    gapNeeded1: gapNeeded(0.01),
    gapNeededKnownRate5: k === 0 ? null : (-Math.log(0.05) * exposure) / k,
    upperRateAfter: zeroEventsUpper(gap),
  })
}
