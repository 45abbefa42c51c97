import type { XmrInput } from '#methods/statistics'
import type { PlainDate } from '#platform/time'
import { addMonths, firstOfMonth, monthsBetween } from './months.ts'

export type MonthlyCount = { month: PlainDate; category: string; records: number }

/** How many months a chart shows: three years say what is usual and still fit a page. */
export const monthsShown = 36

/**
 * Whole months of counts for an XmR chart, a month without a record being a zero. The month that is still running is
 * left out: it would look like silence. Without any record there is nothing to chart.
 */
export function wholeMonths(counts: readonly MonthlyCount[], today: PlainDate): XmrInput | undefined {
  const running = firstOfMonth(today)
  const past = counts.filter(count => count.month < running && count.records > 0)
  const first = past.map(count => count.month).sort()[0]
  const last = past
    .map(count => count.month)
    .sort()
    .at(-1)
  if (!first || !last) return undefined
  const until = lastShown(last, running)
  const from = [first, addMonths(until, 1 - monthsShown)].sort().at(-1) ?? first
  const months = monthsBetween(from, until)
  const total = totals(past)
  return { dates: months, values: months.map(month => total.get(month) ?? 0), direction: 'neutral' }
}

// An old register ends where it ends; a service in use is followed to last month, silence included.
function lastShown(last: PlainDate, running: PlainDate): PlainDate {
  const yearAgo = addMonths(running, -12)
  return last < yearAgo ? last : addMonths(running, -1)
}

function totals(counts: readonly MonthlyCount[]): Map<PlainDate, number> {
  const sum = new Map<PlainDate, number>()
  for (const { month, records } of counts) sum.set(month, (sum.get(month) ?? 0) + records)
  return sum
}
