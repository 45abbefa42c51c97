import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keptRoles } from '../contract.ts'
import { keptFrom } from './kept-from.ts'

test('nobody is kept from a report unless its reporter says so', () => {
  assert.deepEqual(keptFrom({ aboutManager: false }), [])
})

test('what is about a manager is kept from shift leads too, who answer to the manager', () => {
  assert.deepEqual(keptFrom({ aboutManager: true }), ['registered-manager', 'shift-lead'])
})

test('what is about a shift lead stays with the manager', () => {
  assert.deepEqual(keptFrom({ aboutManager: false, alsoKeptFrom: ['shift-lead'] }), ['shift-lead'])
})

test('however it is ticked, each role stands once and in one order', () => {
  const ticks = fc.array(fc.constantFrom(...keptRoles))
  fc.assert(
    fc.property(fc.boolean(), ticks, (aboutManager, alsoKeptFrom) => {
      const kept = keptFrom({ aboutManager, alsoKeptFrom })
      assert.deepEqual(kept, [...new Set(kept)].sort())
      assert.deepEqual(kept, keptFrom({ aboutManager, alsoKeptFrom: alsoKeptFrom.toReversed() }))
      for (const role of alsoKeptFrom) assert.ok(kept.includes(role))
    }),
  )
})
