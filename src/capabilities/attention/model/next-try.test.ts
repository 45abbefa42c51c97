import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '#platform/time'
import { nextTry } from './next-try.ts'

const now = instant('2026-11-24T08:00:00Z')

test('a mail that did not go is tried again, later each time, and then it is lost', () => {
  const times = [1, 2, 3, 4, 5, 6].map(tries => nextTry('digest', tries, true, now)?.slice(11, 16))
  assert.deepEqual(times, ['08:02', '08:10', '08:30', '10:00', '14:00', undefined])
})

test('an alert is tried for seven minutes, so that it is lost before the next of the list is told', () => {
  const times = [1, 2, 3, 4].map(tries => nextTry('alert', tries, true, now)?.slice(11, 16))
  assert.deepEqual(times, ['08:01', '08:02', '08:04', undefined])
})

test('a mail that was refused for good is lost at once', () => {
  assert.equal(nextTry('alert', 1, false, now), undefined)
})
