import { gammaTails, gammaUpperQuantile, type Tails } from './gamma.ts'

/** Both tails of the standard normal distribution at z; z² / 2 has a gamma distribution of shape ½. */
export function normalTails(z: number): Tails {
  const { lower, upper } = gammaTails(0.5, (z * z) / 2)
  const beyond = upper / 2
  const within = 0.5 + lower / 2
  return z > 0 ? { lower: within, upper: beyond } : { lower: beyond, upper: within }
}

/** The z below which a share `p` of the standard normal distribution lies. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0
  const share = 2 * Math.min(p, 1 - p)
  const z = Math.sqrt(2 * gammaUpperQuantile(share, 0.5))
  return p < 0.5 ? -z : z
}
