/** Moves heights apart until each is `gap` from the next, keeping their order and their middle. */
export function spread(heights: readonly number[], gap: number): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const moved = order.map(i => heights[i] ?? 0)
  for (let i = 1; i < moved.length; i++) moved[i] = Math.max(moved[i] ?? 0, (moved[i - 1] ?? 0) + gap)
  const drift =
    moved.reduce((total, y, i) => total + y - (heights[order[i] ?? 0] ?? 0), 0) / (moved.length || 1)
  const result = [...heights]
  order.forEach((original, i) => {
    result[original] = (moved[i] ?? 0) - drift
  })
  return result
}
