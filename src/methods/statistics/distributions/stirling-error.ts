// Coefficients of Stirling's series, B(2k) / (2k (2k - 1)): 1/12, -1/360, 1/1260, -1/1680, 1/1188, -691/360360, 1/156.
const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]
const seriesIsExactFrom = 16

/**
 * What Stirling's formula misses: ln Γ(n+1) - [(n + ½) ln n - n + ½ ln 2π], for n > 0. Densities built on it keep their
 * digits for large n, where differences of ln Γ lose them. Source: Loader 2000, Fast and accurate computation of
 * binomial probabilities.
 */
export function stirlingError(n: number): number {
  let error = 0
  let at = n
  // δ(n) = δ(n+1) + (n + ½) ln(1 + 1/n) - 1
  for (; at < seriesIsExactFrom; at++) error += (at + 0.5) * Math.log1p(1 / at) - 1
  let tail = 0
  for (let k = series.length - 1; k >= 0; k--) tail = (series[k] ?? 0) + tail / (at * at)
  return error + tail / at
}

const halfLogTwoPi = 0.9189385332046728

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x)
}
