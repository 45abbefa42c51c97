import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keyMove, keyMoves } from './key-moves.ts'

const aKey = (
  key: Partial<{ id: string; personId: string; retiredAt: string | null; guards: boolean }> = {},
) => ({
  id: 'one',
  personId: 'delroy',
  retiredAt: null,
  guards: true,
  ...key,
})
const retired = '2026-11-24T08:00:00.000Z'

test('a guardian hands over from their own key to another guardian’s', () => {
  const other = aKey({ id: 'two', personId: 'mair' })
  assert.equal(keyMove(aKey(), other, 'delroy'), 'hand-over')
  assert.equal(keyMove(aKey(), other, 'mair'), undefined, 'nobody takes from a guardian who is there')
  assert.equal(keyMove(aKey(), other, 'somebody else'), undefined)
  assert.equal(keyMove(aKey(), other, undefined), undefined)
})

test('a guardian recovers to their own key what a lost key or a guardian who is gone left behind', () => {
  const mine = aKey({ id: 'two', personId: 'mair' })
  assert.equal(keyMove(aKey({ retiredAt: retired }), mine, 'mair'), 'recovery')
  assert.equal(keyMove(aKey({ guards: false }), mine, 'mair'), 'recovery')
  assert.equal(keyMove(aKey({ id: 'old', personId: 'mair', retiredAt: retired }), mine, 'mair'), 'recovery')
})

test('names go to no key that was given up, to nobody who is not a guardian, and nowhere from a key to itself', () => {
  const anyKey = fc.record({
    id: fc.constantFrom('one', 'two'),
    personId: fc.constantFrom('delroy', 'mair'),
    retiredAt: fc.constantFrom(null, retired),
    guards: fc.boolean(),
  })
  fc.assert(
    fc.property(anyKey, anyKey, fc.constantFrom('delroy', 'mair'), (from, to, me) => {
      const move = keyMove(from, to, me)
      if (move) assert.ok(to.retiredAt === null && to.guards && from.id !== to.id)
      if (move === 'hand-over') assert.equal(from.personId, me)
      if (move === 'recovery') assert.equal(to.personId, me)
    }),
  )
})

test('every move of the table says why', () => {
  assert.ok(keyMoves.every(row => row.why.endsWith('.')))
})
