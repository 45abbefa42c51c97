import { monthNumber } from './month-names.ts'
import { serialDay } from './serial-day.ts'
import { splitNote } from './split-note.ts'

/** The three orders in which a date of numbers can be written. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** Year, month and day as numbers; whether such a day exists is for calendar-day.ts. */
export type Parts = { readonly year: number; readonly month: number; readonly day: number }

/** What a cell says of a date, before anyone has decided the order of its column. */
export type DateShape =
  | { readonly shape: 'blank' }
  | { readonly shape: 'unknown' }
  | { readonly shape: 'unreadable' }
  /** Year first, a month's name, or a spreadsheet's day number: one reading only. */
  | {
      readonly shape: 'settled'
      readonly form: 'year-first' | 'named' | 'serial'
      readonly parts: Parts
      readonly time?: string
      readonly note?: string
    }
  /** Three numbers that the order of the column decides. */
  | {
      readonly shape: 'numbers'
      readonly numbers: readonly [string, string, string]
      readonly time?: string
      /** Words that stand after the date: "night", "approx 2pm". */
      readonly note?: string
    }

/** What people write when nobody knows. */
const unknownWords = new Set([
  'unknown',
  'not known',
  'n/a',
  'na',
  'n.a.',
  'nk',
  'tbc',
  'tba',
  'none',
  '-',
  '--',
  '?',
  '??',
  'not recorded',
  'not given',
  'ongoing',
])

const weekday = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?`
const clock = String.raw`(?:[\sT,]+(?:at\s+)?(\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?)(?:\s*(?:hrs?|hours))?(?:Z|[+-]\d{2}:?\d{2})?)?`
const gap = String.raw`\s*[/.\-\s]\s*`
const yearFirst = new RegExp(`^(\\d{4})${gap}(\\d{1,2})${gap}(\\d{1,2})${clock}$`, 'i')
const numbers = new RegExp(`^${weekday}(\\d{1,2})${gap}(\\d{1,2})${gap}(\\d{4}|\\d{2})${clock}$`, 'i')
const dayMonth = new RegExp(
  `^${weekday}(\\d{1,2})(?:st|nd|rd|th)?[\\s\\-/.]*(?:of\\s+)?([a-z]{3,9})\\.?[,\\s\\-/.]*'?(\\d{4}|\\d{2})${clock}$`,
  'i',
)
const monthDay = new RegExp(
  `^${weekday}([a-z]{3,9})\\.?[\\s\\-/.]*(\\d{1,2})(?:st|nd|rd|th)?[,\\s\\-/.]+'?(\\d{4}|\\d{2})${clock}$`,
  'i',
)

/** Reads what a cell says of a date. `from1904` tells how the workbook counts its day numbers. */
export function dateShape(cell: string, from1904 = false): DateShape {
  const text = cell.trim().replace(/\s+/g, ' ')
  if (text === '') return { shape: 'blank' }
  if (unknownWords.has(text.toLowerCase())) return { shape: 'unknown' }
  return wholeShape(text, from1904) ?? notedShape(text, from1904) ?? { shape: 'unreadable' }
}

type Dated = Extract<DateShape, { shape: 'settled' | 'numbers' }>

function wholeShape(text: string, from1904: boolean): Dated | undefined {
  return settledShape(text, from1904) ?? numbersShape(text)
}

function notedShape(text: string, from1904: boolean): Dated | undefined {
  const split = splitNote(text)
  const dated = split && wholeShape(split.date, from1904)
  return dated && { time: split.note, ...dated, note: split.note }
}

function numbersShape(text: string): Dated | undefined {
  const [, a, b, c, time] = numbers.exec(text) ?? []
  return a && b && c ? { shape: 'numbers', numbers: [a, b, c], ...at(time) } : undefined
}

function settledShape(text: string, from1904: boolean): Dated | undefined {
  const first = yearFirst.exec(text)
  if (first) return settled('year-first', first[1], Number(first[2]), first[3], first[4])
  const named = dayMonth.exec(text)
  if (named) return settled('named', named[3], monthNumber(named[2] ?? ''), named[1], named[4])
  const american = monthDay.exec(text)
  if (american) return settled('named', american[3], monthNumber(american[1] ?? ''), american[2], american[4])
  const day = serialDay(text, from1904)
  return day && { shape: 'settled', form: 'serial', ...day }
}

type Form = Extract<DateShape, { shape: 'settled' }>['form']

function settled(
  form: Form,
  year = '',
  month: number | undefined,
  day = '',
  time?: string,
): Dated | undefined {
  if (month === undefined) return undefined
  return { shape: 'settled', form, parts: { year: Number(year), month, day: Number(day) }, ...at(time) }
}

const at = (time: string | undefined) => (time === undefined ? {} : { time })
