import { deviance } from './deviance.ts'
import { normalQuantileStart } from './normal-start.ts'
import { logGamma, stirlingError } from './stirling-error.ts'

/** Both tails of a distribution at one point; the smaller is computed, so that neither loses its digits. */
export type Tails = { lower: number; upper: number }

/** x^a e^-x / Γ(a + 1): the Poisson probability of a when x is expected, for any a > 0. */
export function gammaKernel(a: number, x: number): number {
  return kernelOf(a)(x)
}

/** The kernel of one shape, what depends on the shape alone worked out once. */
function kernelOf(a: number): (x: number) => number {
  const error = stirlingError(a)
  const scale = 1 / Math.sqrt(2 * Math.PI * a)
  return x => Math.exp(-error - deviance(a, x)) * scale
}

/** Regularised incomplete gamma functions P and Q for shape a > 0 at x >= 0 (series, Legendre's continued fraction). */
export function gammaTails(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  return tailsFrom(a, x, gammaKernel(a, x))
}

function tailsFrom(a: number, x: number, kernel: number): Tails {
  if (x < a + 1) {
    const lower = kernel * lowerSeries(a, x)
    return { lower, upper: 1 - lower }
  }
  const upper = kernel * a * upperFraction(a, x)
  return { lower: 1 - upper, upper }
}

function lowerSeries(a: number, x: number): number {
  let total = 1
  let term = 1
  for (let k = 1; term > total * 1e-17; k++) {
    term *= x / (a + k)
    total += term
  }
  return total
}

/** 1 / (x+1-a- 1(1-a)/(x+3-a- 2(2-a)/...)), by Lentz's method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let k = 1; k < 100_000; k++) {
    const step = -k * (k - a)
    b += 2
    d = 1 / nonZero(step * d + b)
    c = nonZero(b + step / c)
    const change = c * d
    h *= change
    if (Math.abs(change - 1) < 1e-16) break
  }
  return h
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}

/** The point below which a share `p` of a gamma distribution of this shape (scale 1) lies. */
export function gammaQuantile(p: number, shape: number): number {
  return p <= 0.5 ? solve(p, shape, 'lower') : solve(1 - p, shape, 'upper')
}

/** The point above which a share `q` lies; keeps its digits for small q. */
export function gammaUpperQuantile(q: number, shape: number): number {
  return q <= 0.5 ? solve(q, shape, 'upper') : solve(1 - q, shape, 'lower')
}

/**
 * Halley's method for ln tail against ln x. Both tails are log-concave in ln x, so it converges from anywhere.
 * Starts from Wilson and Hilferty's cube root, or the leading power of x where that is negative; a step so long that the
 * tail vanishes is halved.
 */
function solve(share: number, shape: number, tail: keyof Tails): number {
  if (share === 0) return tail === 'lower' ? 0 : Number.POSITIVE_INFINITY
  const target = Math.log(share)
  const kernel = kernelOf(shape)
  const sign = tail === 'lower' ? 1 : -1
  // Halley cubes the error: below this step the next would change nothing.
  const enough = 1e-6 / (1 + Math.sqrt(shape))
  let y = start(share, shape, tail)
  let inside = Math.log(shape)
  for (let i = 0; i < 100; i++) {
    const x = Math.exp(y)
    if (x === 0) return 0
    const density = kernel(x)
    const value = tailsFrom(shape, x, density)[tail]
    if (value === 0) {
      y = (y + inside) / 2
      continue
    }
    inside = y
    const slope = (sign * shape * density) / value
    const newton = (Math.log(value) - target) / slope
    const step = newton / Math.max(0.5, 1 - (newton * (shape - x - slope)) / 2)
    y -= Math.max(-20, Math.min(20, step))
    if (Math.abs(step) < enough) break
  }
  return Math.exp(y)
}

function start(share: number, shape: number, tail: keyof Tails): number {
  const z = normalQuantileStart(share) * (tail === 'lower' ? 1 : -1)
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))
  if (root > 0.2) return Math.log(shape) + 3 * Math.log(root)
  const lower = tail === 'lower' ? share : 1 - share
  const logGammaNext = logGamma(shape) + Math.log(shape)
  return (Math.log(lower) + logGammaNext) / shape
}
