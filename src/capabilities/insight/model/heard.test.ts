import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fewest, type HeardAtService, heardRow } from './heard.ts'

const rowan: HeardAtService = {
  serviceId: 'rowan',
  serviceName: 'Rowan House',
  told: 20,
  thanked: 19,
  thankedInTime: 15,
  usualHours: 9.4,
  mostHours: 100,
  due: 8,
  toldInTime: 6,
}

test('how soon people were thanked and how many were told is said with how many they are', () => {
  assert.deepEqual(heardRow(rowan), {
    serviceName: 'Rowan House',
    told: '20',
    usual: '9 hours',
    most: '4 days',
    inTime: '75 % (15 of 20)',
    toldInTime: '75 % (6 of 8)',
  })
})

test('those who still wait are not left out: when half of them do, that is what is usual', () => {
  assert.equal(heardRow({ ...rowan, usualHours: Number.POSITIVE_INFINITY }).usual, 'Still waiting')
})

test('whatever was counted, nothing is said of fewer than five people', () => {
  const few = fc.record({ told: fc.nat(fewest - 1), due: fc.nat(fewest - 1), usualHours: fc.nat(500) })
  fc.assert(
    fc.property(few, counted => {
      const { serviceName: _, ...said } = heardRow({ ...rowan, ...counted, thankedInTime: 0, toldInTime: 0 })
      assert.doesNotMatch(Object.values(said).join(' '), /\d/)
    }),
  )
})
