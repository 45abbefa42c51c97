import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reachNone, untilChosen } from './reach-none.ts'

test('somebody reaches none of those it is kept from only when we know who answers, and all that they are', () => {
  assert.ok(reachNone({ roles: ['quality-lead'] }, ['registered-manager', 'shift-lead']))
  assert.ok(!reachNone({ roles: ['quality-lead', 'shift-lead'] }, ['registered-manager', 'shift-lead']))
  assert.ok(!reachNone({ roles: null }, ['registered-manager']))
})

test('until somebody is chosen, it is taken to be about a manager', () => {
  assert.deepEqual(untilChosen, ['registered-manager', 'shift-lead'])
})
