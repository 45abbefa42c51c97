import { deviance } from './deviance.ts'
import type { Tails } from './gamma.ts'
import { normalQuantileStart } from './normal-start.ts'
import { stirlingError } from './stirling-error.ts'

/** x^a (1-x)^b / B(a, b) with y = 1 - x given apart, so that x near 1 keeps its digits. */
export function betaKernel(a: number, b: number, x: number, y: number): number {
  const n = a + b
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)
  return Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n))
}

/** Regularised incomplete beta function and its complement, a, b > 0; `y` is 1 - x where that is known better. */
export function betaTails(x: number, a: number, b: number, y = 1 - x): Tails {
  if (x <= 0) return { lower: 0, upper: 1 }
  if (y <= 0) return { lower: 1, upper: 0 }
  if (x > (a + 1) / (a + b + 2)) {
    const { lower, upper } = betaTails(y, b, a, x)
    return { lower: upper, upper: lower }
  }
  const lower = Math.min(1, (betaKernel(a, b, x, y) / a) * fraction(a, b, x))
  return { lower, upper: 1 - lower }
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
function fraction(a: number, b: number, x: number): number {
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d)
    c = nonZero(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d)
    c = nonZero(1 + odd / c)
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return h
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}

/** The point below which a share `p` of a beta distribution lies. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  return p <= 0.5 ? lowerPoint(p, a, b).x : lowerPoint(1 - p, b, a).y
}

/** Newton's method for ln tail against the logit of x, where the tail is log-concave; for shares up to ½. */
function lowerPoint(share: number, a: number, b: number): { x: number; y: number } {
  const target = Math.log(share)
  let inside = Math.log(a / b)
  let v = inside + normalQuantileStart(share) * Math.sqrt(1 / a + 1 / b)
  for (let i = 0; i < 200; i++) {
    const { x, y } = fromLogit(v)
    const value = betaTails(x, a, b, y).lower
    if (value === 0) {
      v = (v + inside) / 2
      continue
    }
    inside = v
    const step = Math.max(-20, Math.min(20, ((Math.log(value) - target) * value) / betaKernel(a, b, x, y)))
    v -= step
    if (Math.abs(step) < 2e-15 * Math.max(1, Math.abs(v))) break
  }
  return fromLogit(v)
}

function fromLogit(v: number): { x: number; y: number } {
  const small = Math.exp(-Math.abs(v))
  const [near, far] = [1 / (1 + small), small / (1 + small)]
  return v > 0 ? { x: near, y: far } : { x: far, y: near }
}
