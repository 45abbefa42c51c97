import type { PlainDate } from '#platform/time'

/** The first days of every month from one month to another, both included. */
export function monthsBetween(first: PlainDate, last: PlainDate): PlainDate[] {
  const months: PlainDate[] = []
  for (let at = monthNumber(first); at <= monthNumber(last); at++) months.push(monthOf(at))
  return months
}

/** The first day of the month of a day. */
export function firstOfMonth(day: PlainDate): PlainDate {
  return monthOf(monthNumber(day))
}

/** The first day of the month so many months later; earlier when negative. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  return monthOf(monthNumber(day) + months)
}

function monthNumber(day: PlainDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function monthOf(number: number): PlainDate {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  // A year and a month from 1 to 12 always make a real first day.
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}-01` as PlainDate
}
