import { daysBetween, type PlainDate, plainDate } from '../../src/platform/time.ts'

/** One month of the history, of which only the days before the anchor have been. */
export interface MonthSpan {
  readonly first: PlainDate
  /** How many of its days are over on the anchor date. */
  readonly days: number
  /** How much of the month that is, from 0 to 1. */
  readonly share: number
}

/** The month so many months before the anchor's own. */
export function monthSpan(anchor: PlainDate, monthsBack: number): MonthSpan {
  const first = firstOfMonth(anchor, monthsBack)
  const length = daysBetween(first, firstOfMonth(anchor, monthsBack - 1))
  const days = Math.min(length, daysBetween(first, anchor))
  return { first, days, share: days / length }
}

function firstOfMonth(anchor: PlainDate, monthsBack: number): PlainDate {
  const [year = 0, month = 1] = anchor.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - monthsBack, 1))
  return plainDate(first.toISOString().slice(0, 10)) ?? anchor
}
