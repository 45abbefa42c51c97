import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reachInWords } from './reach.ts'

test('a team’s reach is said in numbers once they are large enough to hide in', () => {
  assert.equal(
    reachInWords({ people: 18, readers: 14, choseBest: 12 }),
    '14 of 18 have read it; 12 chose the best answer',
  )
})

test('what could point at somebody is said without a number', () => {
  assert.equal(
    reachInWords({ people: null, readers: null, choseBest: null }),
    'Fewer than five people, so no count',
  )
  assert.equal(
    reachInWords({ people: 18, readers: null, choseBest: null }),
    'Fewer than five of 18 have read it',
  )
  assert.equal(
    reachInWords({ people: 18, readers: 6, choseBest: null }),
    '6 of 18 have read it; fewer than five chose the best answer',
  )
})
