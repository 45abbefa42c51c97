/** The quantile of sorted values between order statistics (Hyndman and Fan type 7, the default of R). */
export function quantileOfSorted(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p
  const below = Math.floor(at)
  const low = sorted[below] ?? Number.NaN
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN
  return at === below ? low : low + (high - low) * (at - below)
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantileOfSorted(
    values.toSorted((a, b) => a - b),
    0.5,
  )
}

/** Ranks from 1, ties sharing their average. */
export function averageRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = new Array<number>(values.length)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end + 1 < order.length && values[order[end + 1] ?? 0] === values[order[start] ?? 0]) end++
    for (let i = start; i <= end; i++) ranks[order[i] ?? 0] = (start + end) / 2 + 1
    start = end + 1
  }
  return ranks
}
