/** What we see: counts by month and category, and what the rules of the charts say about them. */

export type { MonthlyCount } from './model/series.ts'
export { wholeMonths } from './model/series.ts'
export { type CountsFilter, monthlyCounts } from './queries/monthly-counts.ts'
