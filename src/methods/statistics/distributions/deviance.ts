/**
 * x ln(x / mean) + mean - x, for x, mean > 0, without the cancellation near x = mean.
 * Source: Loader 2000 (his D0); the series is that of 2 artanh.
 */
export function deviance(x: number, mean: number): number {
  const difference = x - mean
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference
  const v = difference / (x + mean)
  let total = difference * v
  let term = 2 * x * v
  for (let k = 1; k < 1000; k++) {
    term *= v * v
    const next = total + term / (2 * k + 1)
    if (next === total) return total
    total = next
  }
  return total
}
