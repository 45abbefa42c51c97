import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnUse, dateOrder, readingChoices, understandingChoices } from './contract.ts'
import { fields, orderNames } from './index.ts'

test('the form offers exactly the uses and date orders that the dry run understands', () => {
  assert.deepEqual(
    new Set(columnUse.options),
    new Set([...fields.map(each => each.field), 'keep', 'leave-out']),
  )
  assert.deepEqual(new Set(dateOrder.options), new Set(Object.keys(orderNames)))
})

test('a mapping with an unknown use or an unknown field is refused', () => {
  assert.equal(understandingChoices.safeParse({ mapping: ['story', 'blame'] }).success, false)
  assert.equal(understandingChoices.safeParse({ mapping: ['story'], reporter: 'x' }).success, false)
  assert.equal(
    understandingChoices.safeParse({ mapping: ['occurredOn', 'story'], dateOrders: { '0': 'mdy' } }).success,
    true,
  )
})

test('a person may say that no row holds the headings, but not that row 0 does', () => {
  assert.equal(readingChoices.safeParse({ headerRow: null }).success, true)
  assert.equal(readingChoices.safeParse({ headerRow: 0 }).success, false)
})
