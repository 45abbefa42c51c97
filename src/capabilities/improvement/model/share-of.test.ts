import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shareOf } from './share-of.ts'

const counted = fc
  .integer({ min: 1, max: 500 })
  .chain(total => fc.record({ count: fc.integer({ min: 0, max: total }), total: fc.constant(total) }))

test('nine of ten is said with how unsure ten leaves us', () => {
  // Wilson 1927: 0.5958 to 0.9821.
  assert.deepEqual(shareOf(9, 10), { percent: 90, lower: 59, upper: 99 })
})

test('nothing counted is no share', () => {
  assert.equal(shareOf(null, null), undefined)
})

test('the range holds the share, stays between none and all, and is never a false certainty', () => {
  fc.assert(
    fc.property(counted, ({ count, total }) => {
      const share = shareOf(count, total)
      assert.ok(share)
      assert.ok(0 <= share.lower && share.upper <= 100)
      assert.ok(share.lower <= (100 * count) / total && (100 * count) / total <= share.upper)
      assert.ok(share.lower < share.upper)
    }),
  )
})
