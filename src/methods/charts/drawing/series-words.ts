import { dateInWords } from './dates.ts'

/** What the figures are called, e.g. `{ one: 'report', many: 'reports', latest: 'this month' }`. */
export type SeriesWords = {
  one: string
  many: string
  /** What one figure covers; `month` unless told. */
  period?: 'day' | 'week' | 'month' | 'quarter' | 'year'
  /** What the last figure is called, e.g. `this month`; its date unless told. */
  latest?: string
  /** Counts are *more* or *fewer*, rates *higher* or *lower*, times between events *longer* or *shorter*. */
  kind?: 'count' | 'rate' | 'gap'
}

const comparisons = {
  count: { high: 'more', low: 'fewer' },
  rate: { high: 'higher', low: 'lower' },
  gap: { high: 'longer', low: 'shorter' },
} as const

/** "more than usual", "lower than usual", "longer than usual". */
export function thanUsual(way: 'high' | 'low', words: SeriesWords): string {
  return `${comparisons[words.kind ?? 'count'][way]} than usual`
}

/** "this month", or the date where no name was given. */
export function latestName(words: SeriesWords, date: string): string {
  const daysApart = words.period === 'day' || words.period === 'week' ? 7 : 30
  return words.latest ?? `in ${dateInWords(date, daysApart)}`
}

/** "8 months", "1 month". */
export function periods(count: number, words: SeriesWords): string {
  const one = words.period ?? 'month'
  return `${count} ${count === 1 ? one : `${one}s`}`
}
