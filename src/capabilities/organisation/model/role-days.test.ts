import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endOfDay, lastDay } from './role-days.ts'

test('a role for a day is held until that day is over, in summer too, and is said to end on it', () => {
  for (const day of ['2026-12-08', '2026-07-01']) {
    assert.ok(endOfDay(day) > `${day}T23:59:59.999Z`)
    assert.equal(lastDay(endOfDay(day)), day)
  }
})
