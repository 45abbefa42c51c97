import type { PlainDate } from '#platform/time'
import { countOf } from '../count-of.ts'
import type { DateOrder, DateShape } from './date-shape.ts'
import { canBe } from './read-date.ts'

/** How many values of a column can be read in which order. */
export type DateCounts = {
  /** Values of three numbers that are a day only when read so. */
  readonly onlyDmy: number
  readonly onlyMdy: number
  readonly onlyYmd: number
  /** Values that are a day in more than one order. */
  readonly several: number
  /** Year first, named months and day numbers, which need no order. */
  readonly settled: number
  /** Values that are a day in no order. */
  readonly none: number
}

/** The orders as a person reads them. */
export const orderNames: Readonly<Record<DateOrder, string>> = {
  dmy: 'day/month/year',
  mdy: 'month/day/year',
  ymd: 'year/month/day',
}

/** Day first among equals, as is usual in the UK. */
export const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']

/** Tries every value of a column in every order. */
export function countDateReadings(shapes: readonly DateShape[], today: PlainDate): DateCounts {
  const counts = { onlyDmy: 0, onlyMdy: 0, onlyYmd: 0, several: 0, settled: 0, none: 0 }
  const only = { dmy: 'onlyDmy', mdy: 'onlyMdy', ymd: 'onlyYmd' } as const
  for (const shape of shapes) {
    if (shape.shape === 'settled') counts.settled++
    if (shape.shape === 'unreadable') counts.none++
    if (shape.shape !== 'numbers') continue
    const [first, second] = orders.filter(order => canBe(shape, order, today))
    if (first === undefined) counts.none++
    else if (second === undefined) counts[only[first]]++
    else counts.several++
  }
  return counts
}

/** What the counts say, in a sentence for the person. */
export function dateEvidence(counts: DateCounts): string {
  const said = [
    only(counts.onlyDmy, 'dmy'),
    only(counts.onlyMdy, 'mdy'),
    only(counts.onlyYmd, 'ymd'),
    counts.several ? `${countOf(counts.several, 'value')} could be either` : '',
    counts.settled ? `${countOf(counts.settled, 'value')} can be read in one way only` : '',
    counts.none ? `${countOf(counts.none, 'value')} cannot be read as a day that has been` : '',
  ].filter(Boolean)
  return said.length ? `${said.join('; ')}.` : 'It holds no dates.'
}

function only(n: number, order: DateOrder): string {
  return n ? `${countOf(n, 'value')} can only be ${orderNames[order]}` : ''
}
