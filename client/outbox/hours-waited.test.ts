import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hoursWaited, toTheHour } from './hours-waited.ts'

const hour = 3_600_000
const written = Date.UTC(2026, 10, 24, 8, 47)

test('the hour is kept and the minute is not', () => {
  assert.equal(toTheHour(written), Date.UTC(2026, 10, 24, 8))
})

test('a report that waited overnight says so in whole hours', () => {
  assert.equal(hoursWaited(toTheHour(written), Date.UTC(2026, 10, 25, 6, 2)), 22)
  assert.equal(hoursWaited(toTheHour(written), written), 0)
})

test('a phone whose clock is years wrong waits as long as any other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -400_000, max: 400_000 }),
      fc.integer({ min: 0, max: 2000 }),
      (wrong, waited) => {
        const skew = wrong * hour
        assert.equal(hoursWaited(toTheHour(written + skew), written + skew + waited * hour), waited)
      },
    ),
  )
})

test('a clock that was put back in between makes no negative wait', () => {
  assert.equal(hoursWaited(toTheHour(written), written - 30 * hour), 0)
})
