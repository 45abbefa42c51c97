import type { XmrInput } from './types.ts'

export type Series = { dates: string[]; values: (number | null)[]; phase: number[] }

/** Puts a series in date order and numbers its phases: each re-base date found in the data starts a new one. */
export function orderedSeries({ dates, values, rebase }: XmrInput): Series {
  const order = dates.map((_, i) => i)
  if (dates.some((date, i) => i > 0 && date < (dates[i - 1] ?? ''))) {
    order.sort((a, b) => ((dates[a] ?? '') < (dates[b] ?? '') ? -1 : 1))
  }
  const starts = new Set(rebase ?? [])
  let phase = 0
  const sorted = order.map(i => dates[i] ?? '')
  return {
    dates: sorted,
    values: order.map(i => values[i] ?? null),
    phase: sorted.map(date => (starts.has(date) ? ++phase : phase)),
  }
}
