import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type PlainDate, plainDate } from '#platform/time'
import { type DateOrder, dateShape } from './date-shape.ts'
import { readDate } from './read-date.ts'

const today = '2026-11-24' as PlainDate
const read = (cell: string, order: DateOrder = 'dmy') => readDate(dateShape(cell), order, today)

const readable: readonly (readonly [cell: string, date: string, time?: string])[] = [
  ['03/04/2026', '2026-04-03'],
  ['3.4.26', '2026-04-03'],
  ['3-4-98', '1998-04-03'],
  [' 03 / 04 / 2026 ', '2026-04-03'],
  ['2026-04-03', '2026-04-03'],
  ['2026/4/3', '2026-04-03'],
  ['2026-04-03T14:05:00.000Z', '2026-04-03', '14:05'],
  ['2026-04-03 00:30', '2026-04-03', '00:30'],
  ['3 April 2026', '2026-04-03'],
  ['3rd of April, 2026', '2026-04-03'],
  ['Friday 3 April 2026', '2026-04-03'],
  ['Fri 03/04/2026', '2026-04-03'],
  ['3-Apr-26', '2026-04-03'],
  ['Sept 3, 2025', '2025-09-03'],
  ['03/04/2026 at 2:05 pm', '2026-04-03', '14:05'],
  ['03/04/2026 14.05 hrs', '2026-04-03', '14:05'],
  ['12/3/24 (night)', '2024-03-12'],
  ['12/3/24 approx 2pm', '2024-03-12', '14:00'],
  ['3 May 2026?', '2026-05-03'],
  ['46115', '2026-04-03'],
  ['46115.75', '2026-04-03', '18:00'],
]

for (const [cell, date, time] of readable) {
  test(`a register that says ${JSON.stringify(cell)} means ${date}${time ? ` at ${time}` : ''}`, () => {
    assert.deepEqual(read(cell), { date, time: time ?? null })
  })
}

test('a workbook that counts from 1904 means a day four years and a day later by the same number', () => {
  assert.deepEqual(readDate(dateShape('44653', true), 'dmy', today), { date: '2026-04-03', time: null })
})

for (const cell of ['', '  ', 'Unknown', 'N/A', 'TBC', '-']) {
  test(`a register that says ${JSON.stringify(cell)} gives no date, and that is no fault`, () => {
    assert.deepEqual(read(cell), { date: null, time: null })
  })
}

const faults: readonly (readonly [cell: string, fault: string])[] = [
  ['31/02/2026', 'no-such-day'],
  ['29/02/2025', 'no-such-day'],
  ['13/13/2026', 'no-such-day'],
  ['25/11/2026', 'in-the-future'],
  ['01/01/1900', 'too-long-ago'],
  ['early March', 'unreadable-date'],
  ['12/03', 'unreadable-date'],
  ['3 Foo 2026', 'unreadable-date'],
  ['12/03/2026 - 14/03/2026', 'unreadable-date'],
  ['12/03/2026 and 14/03/2026', 'unreadable-date'],
  ['12 residents 3 staff', 'unreadable-date'],
]

for (const [cell, fault] of faults) {
  test(`a register that says ${JSON.stringify(cell)} is told: ${fault}`, () => {
    assert.equal(read(cell), fault)
  })
}

test('every day from 1980 to today is read back from each way of writing it', () => {
  const days = fc.integer({ min: 3652, max: 20_781 })
  fc.assert(
    fc.property(days, day => {
      const iso = plainDate(new Date(day * 86_400_000).toISOString().slice(0, 10)) ?? today
      const [y, m, d] = iso.split('-')
      const expected = { date: iso, time: null }
      assert.deepEqual(read(`${d}/${m}/${y}`, 'dmy'), expected)
      assert.deepEqual(read(`${m}/${d}/${y}`, 'mdy'), expected)
      assert.deepEqual(read(`${y}-${m}-${d}`, 'mdy'), expected)
      assert.deepEqual(read(String(day + 25_569), 'dmy'), expected)
    }),
  )
})
