import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '#platform/time'
import { greeting, howMuch } from './greeting.ts'

test('people are greeted by their first name and the hour where they work', () => {
  assert.equal(greeting(instant('2026-11-24T08:15:00Z'), 'Priya Nair'), 'Good morning, Priya')
  assert.equal(greeting(instant('2026-07-01T17:30:00Z'), 'Priya Nair'), 'Good evening, Priya')
  assert.equal(greeting(instant('2026-11-24T03:00:00Z'), ' '), 'Hello')
})

test('Today says how much there is, and that the rest can wait', () => {
  assert.equal(howMuch(1), 'One thing needs you. Everything else can wait until tomorrow.')
  assert.match(howMuch(5), /^Five things need you\./)
  assert.match(howMuch(17), /^17 things need you\./)
  assert.equal(howMuch(0), 'Nothing needs you right now.')
})
