import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { isWork, sha256 } from './index.ts'

test('every digest is the one that everybody else computes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      assert.deepEqual(Buffer.from(sha256(bytes)), createHash('sha256').update(bytes).digest())
    }),
  )
})

test('no work is asked for, then anything is enough; each bit doubles what it takes', () => {
  assert.ok(isWork(['a report'], '', 0))
  const tries = Array.from({ length: 4096 }, (_, answer) => String(answer))
  const found = (bits: number) => tries.filter(answer => isWork(['a report'], answer, bits)).length
  assert.ok(found(4) > 200 && found(4) < 320, String(found(4)))
  assert.ok(found(8) > 4 && found(8) < 36, String(found(8)))
})

test('work for one report is none for another', () => {
  const answer = Array.from({ length: 100_000 }, (_, each) => String(each)).find(each =>
    isWork(['one'], each, 12),
  )
  assert.ok(answer && isWork(['one'], answer, 12))
  assert.ok(!isWork(['another'], answer, 12))
})
