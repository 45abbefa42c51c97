const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const msPerDay = 86_400_000

/** Days since 1970 of an ISO date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / msPerDay
}

/** `Oct 24` where points are about a month or more apart, `6 Oct` where they are closer. */
export function shortDate(date: string, daysApart: number): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  const name = months[Number(month) - 1] ?? ''
  return daysApart >= 25 ? `${name} ${year.slice(2)}` : `${Number(day)} ${name}`
}

/** The usual number of days between dates in order. */
export function usualGap(dates: readonly string[]): number {
  const gaps = dates.slice(1).map((date, i) => dayNumber(date) - dayNumber(dates[i] ?? date))
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 30
}
