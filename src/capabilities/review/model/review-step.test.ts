import assert from 'node:assert/strict'
import { test } from 'node:test'
import { incidentStates } from '#capabilities/triage'
import { reviewStep, reviewSteps } from './review-step.ts'

const open = { completedAt: null }
const complete = { completedAt: '2026-11-24T08:15:00.000Z' }

test('a review is written only while its record is being understood, and never once it is complete', () => {
  for (const state of incidentStates)
    for (const review of [undefined, open, complete]) {
      const writes = reviewStep({ state, historical: false }, review) === 'write'
      assert.equal(writes, state === 'understanding' && review === open)
    }
})

test('a record of an earlier register has no review', () => {
  for (const state of incidentStates)
    assert.equal(reviewStep({ state, historical: true }, undefined), undefined)
})

test('a record that is being understood never lacks a way to its review', () => {
  const ways = [undefined, open, complete].map(review =>
    reviewStep({ state: 'understanding', historical: false }, review),
  )
  assert.deepEqual(ways, ['start', 'write', 'open-again'])
})

test('a closed record keeps its review to be read', () => {
  assert.equal(reviewStep({ state: 'closed', historical: false }, complete), 'read')
})

test('no two rows speak of the same case, and each says why', () => {
  assert.equal(new Set(reviewSteps.map(row => `${row.when} ${row.review}`)).size, reviewSteps.length)
  assert.ok(reviewSteps.every(row => row.why.length > 10))
})
