/**
 * A normal quantile good to 4.5e-4, for shares up to ½: where the exact solvers start from.
 * Source: Hastings 1955, as Abramowitz and Stegun 26.2.23.
 */
export function normalQuantileStart(share: number): number {
  const t = Math.sqrt(-2 * Math.log(share))
  const over = 2.515517 + t * (0.802853 + t * 0.010328)
  const under = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
  return over / under - t
}
