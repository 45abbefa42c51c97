import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formatDay, formatDayPart, formatInstant } from './dates.ts'

describe('days and times as people in the UK say them', () => {
  test('a day', () => {
    assert.equal(formatDay('2026-11-24'), '24 November 2026')
    assert.equal(formatDay('2026-11-24', 'short'), '24 Nov 2026')
    assert.equal(formatDay('2026-11-24', 'weekday'), 'Tuesday 24 November 2026')
  })

  test('a day is the same day at both ends of the year and of summer time', () => {
    assert.equal(formatDay('2026-01-01'), '1 January 2026')
    assert.equal(formatDay('2026-03-29', 'weekday'), 'Sunday 29 March 2026')
  })

  test('a moment is told in UK time, in summer too', () => {
    assert.equal(formatInstant(new Date('2026-11-24T09:40:00Z')), '24 Nov 2026, 09:40')
    assert.equal(formatInstant(new Date('2026-07-01T23:30:00Z')), '2 Jul 2026, 00:30')
  })

  test('an anonymous report is never told closer than a part of the day', () => {
    const parts = ['00:10', '05:12', '09:00', '13:59', '18:00', '23:59'].map(time =>
      formatDayPart(new Date(`2026-11-19T${time}:00Z`)),
    )
    assert.deepEqual(
      parts,
      ['night', 'night', 'morning', 'afternoon', 'evening', 'evening'].map(
        part => `Thursday 19 November, ${part}`,
      ),
    )
  })

  test('a day in another language keeps numbers that both sides can read', () => {
    assert.match(formatDay('2026-11-24', 'long', 'ne'), /24/)
  })
})
