const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const msPerDay = 86_400_000

/** Days since 1970 of an ISO date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / msPerDay
}

/** `Oct 24` where points are about a month or more apart, `6 Oct` where they are closer. */
export function shortDate(date: string, daysApart: number): string {
  const { year, month, day } = partsOf(date)
  return daysApart >= 25 ? `${month.slice(0, 3)} ${year.slice(2)}` : `${day} ${month.slice(0, 3)}`
}

/** The same in a sentence: `October 2024`, `6 October`. */
export function dateInWords(date: string, daysApart: number): string {
  const { year, month, day } = partsOf(date)
  return daysApart >= 25 ? `${month} ${year}` : `${day} ${month}`
}

function partsOf(date: string) {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return { year, month: months[Number(month) - 1] ?? '', day: Number(day) }
}

/** The usual number of days between dates in order. */
export function usualGap(dates: readonly string[]): number {
  const gaps = dates.slice(1).map((date, i) => dayNumber(date) - dayNumber(dates[i] ?? date))
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 30
}
