import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addHours, instant } from '../time.ts'
import { tryCounter } from './try-counter.ts'

let now = instant('2026-11-24T08:00:00Z')
const clock = { now: () => now }

test('after so many tries there are no more until a quarter of an hour is over', () => {
  const counter = tryCounter(clock, 3)
  assert.deepEqual(
    [1, 2, 3, 4].map(() => counter.take('somebody')),
    [true, true, true, false],
  )
  assert.ok(counter.take('somebody else'))
  now = addHours(now, 0.25)
  assert.ok(counter.take('somebody'))
})

test('a try that turned out well counts no more', () => {
  const counter = tryCounter(clock, 1)
  for (let colleague = 0; colleague < 60; colleague++) {
    assert.ok(counter.take('the office'))
    counter.giveBack('the office')
  }
  assert.ok(counter.take('the office'))
  assert.ok(!counter.take('the office'))
})

test('somebody who tries under a great many names does not fill the memory', () => {
  const counter = tryCounter(clock, 1)
  assert.ok(counter.take('first'))
  for (let name = 0; name < 50_000; name++) counter.take(`name ${name}`)
  assert.ok(counter.take('first'), 'the oldest name was forgotten')
})
