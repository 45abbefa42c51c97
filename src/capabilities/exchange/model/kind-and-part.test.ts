import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOfRow } from './kind-of-row.ts'
import { partOfTime } from './part-of-time.ts'
import { rowSum } from './row-sum.ts'

test('a register holds incidents unless it says otherwise, and a risk is not sure yet', () => {
  assert.deepEqual(
    [null, 'incident', 'near_miss', 'good_care', 'risk'].map(kind => kindOfRow(kind as never)),
    ['incident', 'incident', 'near-miss', 'good-care', 'not-sure'],
  )
})

test('a time becomes the part of its day, by the same hours as everywhere', () => {
  assert.deepEqual(
    ['00:00', '05:59', '06:00', '11:59', '12:00', '17:59', '18:00', '23:59', null].map(partOfTime),
    ['night', 'night', 'morning', 'morning', 'afternoon', 'afternoon', 'evening', 'evening', null],
  )
})

test('the rows of a file are told as one sum', () => {
  const counts = {
    physicalRows: 1_004,
    imported: 997,
    alreadyHere: 1,
    refused: 2,
    blank: 1,
    title: 2,
    header: 1,
  }
  assert.equal(
    rowSum(counts),
    '1,004 rows in the file = 997 new + 1 here already + 2 refused + 1 blank + 2 title + 1 of headings',
  )
})
