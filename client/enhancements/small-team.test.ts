import assert from 'node:assert/strict'
import { test } from 'node:test'
import { choicesFor } from './small-team.ts'

const choices = ['whole-service', 'as-it-is']
const teams = { ask: { ash: { night: choices } } }
const filled = (fields: Record<string, string>) => ({ get: (name: string) => fields[name] ?? null })
const atNight = new Date(2026, 10, 24, 3)
const form = { seen: 'nobody', place: 'ash', happened: 'just-now' }

test('somebody who tells us in a small night team is asked first', () => {
  assert.deepEqual(choicesFor(teams, filled(form), atNight), choices)
})

test('nobody is asked who gives a name, works by day, tells of another time or place', () => {
  assert.equal(choicesFor(teams, filled({ ...form, seen: 'name' }), atNight), undefined)
  assert.equal(choicesFor(teams, filled(form), new Date(2026, 10, 24, 13)), undefined)
  assert.equal(choicesFor(teams, filled({ ...form, happened: 'another-day' }), atNight), undefined)
  assert.equal(choicesFor(teams, filled({ ...form, place: 'elsewhere' }), atNight), undefined)
})

test('where the server has said that no team is small, the form goes', () => {
  assert.equal(choicesFor({}, filled(form), atNight), undefined)
})
