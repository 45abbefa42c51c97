import { betaKernel, betaTails } from './beta.ts'
import { gammaKernel, gammaTails, type Tails } from './gamma.ts'
import { normalQuantile } from './normal.ts'

/** Probability of exactly k when `mean` are expected. */
export function poissonProbability(k: number, mean: number): number {
  if (mean === 0) return k === 0 ? 1 : 0
  return k === 0 ? Math.exp(-mean) : gammaKernel(k, mean)
}

/** P(X <= k) and P(X > k) of a Poisson count. */
export function poissonTails(k: number, mean: number): Tails {
  if (k < 0) return { lower: 0, upper: 1 }
  const { lower, upper } = gammaTails(k + 1, mean)
  return { lower: upper, upper: lower }
}

/** Probability of exactly k out of n; `miss` is 1 - p where that is known better. */
export function binomialProbability(k: number, n: number, p: number, miss = 1 - p): number {
  if (k < 0 || k > n) return 0
  if (k === 0) return miss ** n
  if (k === n) return p ** n
  return (betaKernel(k, n - k, p, miss) * n) / (k * (n - k))
}

/** P(X <= k) and P(X > k) of a binomial count out of n; `miss` is 1 - p where that is known better. */
export function binomialTails(k: number, n: number, p: number, miss = 1 - p): Tails {
  if (k < 0) return { lower: 0, upper: 1 }
  if (k >= n) return { lower: 1, upper: 0 }
  return betaTails(miss, n - k, k + 1, p)
}

/** P(X <= k) and P(X > k) failures before the `size`-th success; size need not be whole. */
export function negativeBinomialTails(k: number, size: number, success: number): Tails {
  return k < 0 ? { lower: 0, upper: 1 } : betaTails(success, size, k + 1)
}

/** The smallest count whose lower tail reaches p, for a Poisson count. */
export function poissonQuantile(p: number, mean: number): number {
  return smallestReaching(p, k => poissonTails(k, mean), mean, Math.sqrt(mean))
}

/** The smallest count whose lower tail reaches p, for a binomial count. */
export function binomialQuantile(p: number, n: number, chance: number): number {
  const sd = Math.sqrt(n * chance * (1 - chance))
  return Math.min(
    n,
    smallestReaching(p, k => binomialTails(k, n, chance), n * chance, sd),
  )
}

/** The smallest count whose lower tail reaches p, for a negative binomial count. */
export function negativeBinomialQuantile(p: number, size: number, success: number): number {
  const mean = (size * (1 - success)) / success
  return smallestReaching(p, k => negativeBinomialTails(k, size, success), mean, Math.sqrt(mean / success))
}

// A tail equal to p but for the last bits of rounding reaches it.
const rounding = 64 * Number.EPSILON

function smallestReaching(p: number, tails: (k: number) => Tails, mean: number, sd: number): number {
  if (p >= 1) return Number.POSITIVE_INFINITY
  const reaches = (k: number) => {
    const { lower, upper } = tails(k)
    return p < 0.5 ? lower >= p * (1 - rounding) : upper <= (1 - p) * (1 + rounding)
  }
  let low = Math.max(0, Math.floor(mean + sd * (p > 0 ? normalQuantile(p) : -40)))
  let step = 1
  while (low > 0 && reaches(low - 1)) {
    low = Math.max(0, low - step)
    step *= 2
  }
  let high = low
  for (step = 1; !reaches(high); step *= 2) {
    low = high + 1
    high += step
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (reaches(middle)) high = middle
    else low = middle + 1
  }
  return high
}
