import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartKinds } from './kinds.ts'
import { shewhart } from './shewhart.ts'

test('each kind of chart says what it is for', () => {
  for (const [chart, { says }] of Object.entries(chartKinds)) assert.match(says, /^\p{L}.{8,}/u, chart)
})

test('a month without exposure or without a figure has no limits, and the others keep theirs', () => {
  const result = shewhart({ chart: 'u', values: [4, 5, null, 6], denominators: [100, 0, 100, 100] })
  assert.ok(result.ok)
  const { upper, values } = result.value
  assert.deepEqual(
    upper.map(limit => limit !== null),
    [true, false, false, true],
  )
  assert.deepEqual(values, [0.04, null, null, 0.06])
})

test('the range of a month needs a figure in it and in the one before', () => {
  const result = shewhart({ chart: 'mr', values: [4, 7, null, 6, 1] })
  assert.ok(result.ok)
  assert.deepEqual(result.value.values, [null, 3, null, null, 5])
})

test('an ordinary chart has no notes', () => {
  const result = shewhart({ chart: 'i', values: [4, 7, 5, 6, 1, 4, 5, 6, 4, 5, 6, 5, 4] })
  assert.deepEqual(result.ok && result.value.notes, [])
})
