import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../time.ts'
import { nameForADay } from './name-for-a-day.ts'

test('an address has one name all day and another one tomorrow, and another in every process', () => {
  let now = instant('2026-11-24T00:00:00Z')
  const clock = { now: () => now }
  const [here, elsewhere] = [nameForADay(clock), nameForADay(clock)]
  const first = here('203.0.113.0')
  now = instant('2026-11-24T23:59:59Z')
  assert.equal(here('203.0.113.0'), first)
  assert.notEqual(here('203.0.114.0'), first)
  assert.notEqual(elsewhere('203.0.113.0'), first)
  now = instant('2026-11-25T00:00:00Z')
  assert.notEqual(here('203.0.113.0'), first)
})
