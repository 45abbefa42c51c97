import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type PlainDate, plainDate } from '#platform/time'
import { addMonths, monthsBetween } from './months.ts'
import { type MonthlyCount, monthsShown, wholeMonths } from './series.ts'

const day = (text: string) => plainDate(text) as PlainDate
const count = (month: string, records: number): MonthlyCount => ({
  month: day(month),
  category: 'falls',
  records,
})
const today = day('2026-11-24')

test('a month in which nobody told us anything is a zero, not a gap', () => {
  const series = wholeMonths([count('2026-07-01', 3), count('2026-10-01', 2)], today)
  assert.deepEqual(series?.dates, ['2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01'])
  assert.deepEqual(series?.values, [3, 0, 0, 2])
})

test('the month that is still running is left out: it would look like silence', () => {
  assert.equal(wholeMonths([count('2026-11-01', 9)], today), undefined)
})

test('silence after the last report is shown', () => {
  assert.deepEqual(wholeMonths([count('2026-08-01', 4)], today)?.values, [4, 0, 0])
})

test('an old register ends where it ends', () => {
  assert.deepEqual(wholeMonths([count('2014-01-01', 4), count('2014-02-01', 1)], today)?.values, [4, 1])
})

test('nothing counted is nothing charted, and no chart is longer than it may be', () => {
  assert.equal(wholeMonths([], today), undefined)
  const months = fc.array(
    fc.record({ back: fc.integer({ min: 0, max: 300 }), records: fc.integer({ min: 1, max: 50 }) }),
  )
  fc.assert(
    fc.property(months, rows => {
      const counts = rows.map(({ back, records }) => ({
        month: addMonths(day('2026-11-01'), -back),
        category: '',
        records,
      }))
      const series = wholeMonths(counts, today)
      return (
        series === undefined ||
        (series.values.length <= monthsShown && series.values.length === series.dates.length)
      )
    }),
  )
})

test('months run on over the turn of the year', () => {
  assert.deepEqual(monthsBetween(day('2025-11-15'), day('2026-02-01')), [
    '2025-11-01',
    '2025-12-01',
    '2026-01-01',
    '2026-02-01',
  ])
})
