import { sum } from '../numbers/sum.ts'
import { answered, type Outcome } from '../outcome.ts'
import { exactRatioLimits, multiplicativeLimits, perMultiplier, scaledLimits } from './limits.ts'
import { phiOf, tau2Of, trim, winsorise } from './over-dispersion.ts'
import { type FunnelScale, funnelScales } from './scales.ts'
import type { Funnel, FunnelInput, LimitColumns } from './types.ts'
import { type Units, unitsOf } from './units.ts'

const tooManyZeros =
  'Too many units have no events to measure over-dispersion on the log scale; only the exact limits are given.'

/**
 * Funnel plot: is a unit further from the others than chance? Ratios have exact Poisson limits, shares arcsine limits;
 * both also limits that allow for over-dispersion. Equal to FunnelPlotR 0.6.0 (tests/golden/funnel.json) except where
 * that package fails (limits of the root scale; many zeros). Refuses negative numbers, empty denominators, and shares
 * above the whole. Sources: Spiegelhalter 2005 (Stat Med 24:1185; QSHC 14:347).
 */
export function funnel(input: FunnelInput): Outcome<Funnel> {
  const read = unitsOf(input)
  if (!read.ok) return read
  const units = read.value
  const { kind, trim: share = 0.1, multiplier = 1 } = input
  const scaleName = kind === 'share' ? 'angle' : (input.scale ?? 'log')
  const scale = funnelScales[scaleName]
  const target = kind === 'share' ? sum(units.numerator) / sum(units.denominator) : 1
  const ratio = units.numerator.map((value, i) => value / (units.denominator[i] ?? 0))
  const spread = measureSpread(units, ratio, target, scale, share)
  const unadjusted =
    kind === 'share' ? scaledLimits(target, units.denominator, scale, 0) : exactRatioLimits(units.denominator)
  const adjusted = spread.tau2 === null ? null : scaledLimits(target, units.denominator, scale, spread.tau2)
  return answered({
    kind,
    scale: scaleName,
    target,
    ...units,
    ratio,
    ...spread,
    unadjusted: perMultiplier(unadjusted, multiplier),
    adjusted: adjusted && perMultiplier(adjusted, multiplier),
    multiplicative:
      kind === 'ratio' && spread.phi !== null ? multiplicativeLimits(units.denominator, spread.phi) : null,
    outside: outsideOf(ratio, unadjusted, adjusted),
    notes: spread.tau2 === null ? [tooManyZeros] : [],
  })
}

/**
 * The limits that decide, for drawing the funnel at any size: widened for over-dispersion where there is some, exact (or
 * arcsine, for shares) where there is none. `outsideFunnel` says which units lie beyond them at 99.8 %.
 */
export function funnelLimitsAt(
  { kind, scale, target, tau2 }: Funnel,
  sizes: readonly number[],
): LimitColumns {
  if (kind === 'ratio' && !tau2) return exactRatioLimits(sizes)
  return scaledLimits(target, sizes, funnelScales[scale], tau2 ?? 0)
}

/** For each unit whether it lies beyond the 99.8 % limits that decide. */
export function outsideFunnel({ tau2, outside }: Funnel): boolean[] {
  return tau2 ? outside.adjusted998 : outside.unadjusted998
}

function measureSpread(
  units: Units,
  ratio: readonly number[],
  target: number,
  scale: FunnelScale,
  share: number,
) {
  const centre = scale.to(target)
  const z = ratio.map((value, i) => (scale.to(value) - centre) / scale.error(units.denominator[i] ?? 0))
  const zTrimmed = scale.ends === 'trim' ? trim(z, share) : winsorise(z, share)
  const kept = zTrimmed.filter(value => value !== null)
  const phi = phiOf(kept)
  if (!Number.isFinite(phi)) return { z, zTrimmed, phi: null, tau2: null }
  const weights = units.denominator.filter((_, i) => zTrimmed[i] !== null).map(d => 1 / scale.error(d) ** 2)
  return { z, zTrimmed, phi, tau2: tau2Of(phi, weights) }
}

function outsideOf(
  ratio: readonly number[],
  unadjusted: LimitColumns,
  adjusted: LimitColumns | null,
): Funnel['outside'] {
  const outside = (lower: readonly number[] | undefined, upper: readonly number[] | undefined) =>
    ratio.map((value, i) => value < (lower?.[i] ?? 0) || value > (upper?.[i] ?? Number.POSITIVE_INFINITY))
  return {
    unadjusted95: outside(unadjusted.lower95, unadjusted.upper95),
    unadjusted998: outside(unadjusted.lower998, unadjusted.upper998),
    adjusted95: outside(adjusted?.lower95, adjusted?.upper95),
    adjusted998: outside(adjusted?.lower998, adjusted?.upper998),
  }
}
