import type { PlainDate } from '#platform/time'
import { addMonths, firstOfMonth } from './months.ts'
import type { MonthlyCount } from './series.ts'

export type CategoryCount = {
  category: string
  running: number
  lastMonth: number
  lastYear: number
  all: number
}

/** Counts of each category: the month that is running, the last whole month, the last twelve whole months, and all. */
export function byCategory(counts: readonly MonthlyCount[], today: PlainDate): CategoryCount[] {
  const running = firstOfMonth(today)
  const lastMonth = addMonths(running, -1)
  const yearAgo = addMonths(running, -12)
  const rows = Map.groupBy(counts, count => count.category)
  const sum = (of: MonthlyCount[], when: (month: PlainDate) => boolean) =>
    of.filter(count => when(count.month)).reduce((total, count) => total + count.records, 0)
  return [...rows]
    .map(([category, of]) => ({
      category,
      running: sum(of, month => month === running),
      lastMonth: sum(of, month => month === lastMonth),
      lastYear: sum(of, month => month >= yearAgo && month < running),
      all: sum(of, () => true),
    }))
    .filter(row => row.all > 0)
    .sort((a, b) => b.all - a.all || a.category.localeCompare(b.category))
}
