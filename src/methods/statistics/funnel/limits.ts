import { gammaQuantile, gammaUpperQuantile } from '../distributions/gamma.ts'
import type { FunnelScale } from './scales.ts'
import type { LimitColumns } from './types.ts'

// Normal quantiles of 2.5 % and 0.1 %, rounded as in the package the NHS uses.
const z95 = 1.959964
const z998 = 3.090232

/** Exact Poisson limits of observed over expected, at 95 % and 99.8 %, for each expected count. */
export function exactRatioLimits(expected: readonly number[]): LimitColumns {
  return {
    lower95: expected.map(e => gammaQuantile(0.025, e) / e),
    upper95: expected.map(e => gammaUpperQuantile(0.025, e + 1) / e),
    lower998: expected.map(e => gammaQuantile(0.001, e) / e),
    upper998: expected.map(e => gammaUpperQuantile(0.001, e + 1) / e),
  }
}

/** Limits on a scale around the target, with a between-unit variance added to each unit's own. */
export function scaledLimits(
  target: number,
  denominators: readonly number[],
  scale: FunnelScale,
  tau2: number,
): LimitColumns {
  const centre = scale.to(target)
  const errors = denominators.map(denominator => Math.sqrt(scale.error(denominator) ** 2 + tau2))
  return around(errors, by => scale.back(centre + by))
}

/** Limits with each unit's variance multiplied by phi, at least 1. */
export function multiplicativeLimits(expected: readonly number[], phi: number): LimitColumns {
  const errors = expected.map(e => Math.sqrt(Math.max(1, phi) / e))
  return around(errors, Math.exp)
}

function around(errors: readonly number[], at: (by: number) => number): LimitColumns {
  return {
    lower95: errors.map(error => at(-z95 * error)),
    upper95: errors.map(error => at(z95 * error)),
    lower998: errors.map(error => at(-z998 * error)),
    upper998: errors.map(error => at(z998 * error)),
  }
}

/** The same limits per so many. */
export function perMultiplier(limits: LimitColumns, multiplier: number): LimitColumns {
  const times = (values: readonly number[]) => values.map(value => value * multiplier)
  return {
    lower95: times(limits.lower95),
    upper95: times(limits.upper95),
    lower998: times(limits.lower998),
    upper998: times(limits.upper998),
  }
}
