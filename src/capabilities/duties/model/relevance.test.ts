import assert from 'node:assert/strict'
import { test } from 'node:test'
import { categories } from '../../triage/reference/categories.ts'
import { asked } from './relevance.data.ts'

test('every kind of event in the list has its questions, but for the one that can be anything', () => {
  assert.deepEqual(
    categories.map(({ id }) => id).filter(id => !(id in asked)),
    ['other'],
  )
})
