import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addHours, instant } from '../time.ts'
import { paceOf } from './pace.ts'
import { slowDown } from './slow-down.ts'

let now = instant('2026-11-24T08:00:00Z')
const clock = { now: () => now }
const outcomes = (counter: ReturnType<typeof slowDown>, tries: number, name = 'a home') =>
  Array.from({ length: tries }, () => counter.take(name).outcome)

test('whoever is put off waits no longer for trying again, and nobody else waits at all', () => {
  const counter = slowDown(clock, paceOf(20))
  assert.ok(outcomes(counter, 40).every(outcome => outcome === 'now'))
  for (let tries = 0; tries < 100; tries++)
    assert.deepEqual(counter.take('a home'), { outcome: 'later', minutes: 3 })
  assert.deepEqual(counter.take('another home'), { outcome: 'now', seconds: 0 })
  now = addHours(now, 0.05)
  assert.equal(counter.take('a home').outcome, 'now')
  assert.equal(counter.take('a home').outcome, 'later')
  now = addHours(now, 2)
  assert.deepEqual(counter.take('a home'), { outcome: 'now', seconds: 0 })
})

test('what turned out well slows down nobody', () => {
  const counter = slowDown(clock, paceOf(20))
  for (let colleague = 0; colleague < 60; colleague++) {
    assert.deepEqual(counter.take('a home'), { outcome: 'now', seconds: 0 })
    counter.giveBack('a home')
  }
})

test('whoever comes under a great many names does not fill the memory', () => {
  const counter = slowDown(clock, paceOf(20))
  outcomes(counter, 41, 'first')
  assert.equal(counter.take('first').outcome, 'later')
  for (let name = 0; name < 50_000; name++) counter.take(`name ${name}`)
  assert.deepEqual(counter.take('first'), { outcome: 'now', seconds: 0 })
})
