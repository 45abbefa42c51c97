import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { newId, type PersonId } from '#platform/ids'
import { nextOnCall } from './next-on-call.ts'

const [nurse, manager, area] = [newId<'person'>(), newId<'person'>(), newId<'person'>()]
const on = (...people: PersonId[]) =>
  people.map((personId, index) => ({ personId, position: index + 1, phone: '01632 960001' }))

test('the alert goes up the list, and begins again when all were told', () => {
  const list = on(nurse, manager, area)
  const told: PersonId[] = []
  for (let step = 0; step < 5; step++) told.push(nextOnCall(list, told)?.personId ?? nurse)
  assert.deepEqual(told, [nurse, manager, area, nurse, manager])
})

test('somebody who comes onto the list meanwhile is told next, and whoever left it is not', () => {
  assert.equal(nextOnCall(on(area, nurse), [nurse])?.personId, area)
  assert.equal(nextOnCall(on(nurse, area), [nurse, manager])?.personId, area)
})

test('with nobody who can be told, nobody is told', () => {
  assert.equal(nextOnCall([], [nurse]), undefined)
})

test('nobody is told a third time before everybody was told twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 40 }), (size, steps) => {
      const list = on(...Array.from({ length: size }, () => newId<'person'>()))
      const told: PersonId[] = []
      for (let step = 0; step < steps; step++) told.push(nextOnCall(list, told)?.personId ?? nurse)
      const times = list.map(({ personId }) => told.filter(each => each === personId).length)
      assert.ok(Math.max(...times) - Math.min(...times) <= 1)
    }),
  )
})
