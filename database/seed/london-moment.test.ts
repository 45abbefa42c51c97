import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, plainDate } from '../../src/platform/time.ts'
import { londonMoment } from './london-moment.ts'
import { inTheOffice, whenAwake } from './working-hours.ts'

const day = (text: string) => {
  const read = plainDate(text)
  assert.ok(read)
  return read
}

test('a time on the wall in summer is an hour earlier in UTC', () => {
  assert.equal(londonMoment(day('2026-07-01'), '08:15'), '2026-07-01T07:15:00.000Z')
  assert.equal(londonMoment(day('2026-11-24'), '08:15'), '2026-11-24T08:15:00.000Z')
  assert.equal(londonMoment(day('2026-07-01'), '00:10'), '2026-06-30T23:10:00.000Z')
})

test('what comes in at night is thanked in the morning', () => {
  assert.equal(whenAwake(instant('2026-11-24T03:20:00Z')), '2026-11-24T06:50:00.000Z')
  assert.equal(whenAwake(instant('2026-11-24T22:40:00Z')), '2026-11-25T07:10:00.000Z')
  assert.equal(whenAwake(instant('2026-11-24T12:00:00Z')), '2026-11-24T12:00:00.000Z')
})

test('the office opens on Monday', () => {
  assert.equal(inTheOffice(instant('2026-11-21T12:00:00Z')), '2026-11-23T08:10:00.000Z')
  assert.equal(inTheOffice(instant('2026-11-24T19:05:00Z')), '2026-11-25T08:05:00.000Z')
})
