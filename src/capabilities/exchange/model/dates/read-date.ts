import { type PlainDate, plainDate } from '#platform/time'
import type { DateOrder, DateShape, Parts } from './date-shape.ts'
import { readTime } from './read-time.ts'

export type DateFault = 'unreadable-date' | 'no-such-day' | 'in-the-future' | 'too-long-ago'

/** A date read, with its time when the cell gives one; null when the cell is empty or says that nobody knows. */
export type ReadDate = { readonly date: PlainDate | null; readonly time: string | null }

/** Before this a date is a slip: 1 January 1900 is what a spreadsheet shows for an empty cell, and no register reaches back so far. */
export const EARLIEST = '1980-01-01'

/** Reads one cell's date in the order of its column; says what is wrong when it is no day on which something can have happened. */
export function readDate(shape: DateShape, order: DateOrder, today: PlainDate): ReadDate | DateFault {
  if (shape.shape === 'blank' || shape.shape === 'unknown') return { date: null, time: null }
  const parts = shape.shape === 'unreadable' ? undefined : partsOf(shape, order)
  if (!parts) return 'unreadable-date'
  const date = calendarDay(parts, today)
  if (!date) return 'no-such-day'
  if (date > today) return 'in-the-future'
  if (date < EARLIEST) return 'too-long-ago'
  return { date, time: shape.shape === 'unreadable' ? null : readTime(shape.time ?? '') }
}

/** Whether something can have happened on the day that a cell gives when read in an order. */
export function canBe(shape: DateShape, order: DateOrder, today: PlainDate): boolean {
  return typeof readDate(shape, order, today) !== 'string'
}

const places = { dmy: [2, 1, 0], mdy: [2, 0, 1], ymd: [0, 1, 2] } as const

function partsOf(
  shape: Exclude<DateShape, { shape: 'blank' | 'unknown' | 'unreadable' }>,
  order: DateOrder,
): Parts | undefined {
  if (shape.shape === 'settled') return shape.parts
  const [year, month, day] = places[order].map(place => shape.numbers[place])
  if (!year || !month || !day || day.length > 2) return undefined
  return { year: Number(year), month: Number(month), day: Number(day) }
}

function calendarDay({ year, month, day }: Parts, today: PlainDate): PlainDate | undefined {
  const pad = (n: number) => String(n).padStart(2, '0')
  return plainDate(`${fullYear(year, today)}-${pad(month)}-${pad(day)}`)
}

/** Two-digit years are of this century unless that would be after this year: 24 is 2024, 98 is 1998. */
function fullYear(year: number, today: PlainDate): number {
  if (year >= 100) return year
  return year + 2000 <= Number(today.slice(0, 4)) ? year + 2000 : year + 1900
}
