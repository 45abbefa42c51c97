import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onCallLines, readOnCall, typedOnCall } from './on-call-table.ts'

const people = new Set(['siobhan', 'anjali'])
const line = (position: string, label: string, phone: string, person = '') => ({
  position,
  label,
  phone,
  person,
})

test('the on-call list is kept in the order of its numbers, and an empty line is taken off', () => {
  const lines = [
    line('2', 'Manager', '07700 900001', 'siobhan'),
    line('', 'Area office', '01632 960 002'),
    line('1', 'Shift lead', '+44 1632 960003'),
    line('4', '', ''),
  ]
  assert.deepEqual(readOnCall(lines, people), [
    { label: 'Shift lead', phone: '+44 1632 960003', personId: null },
    { label: 'Manager', phone: '07700 900001', personId: 'siobhan' },
    { label: 'Area office', phone: '01632 960 002', personId: null },
  ])
})

test('what is wrong is said beside its field, and nothing is saved', () => {
  const lines = [
    line('first', '', 'ask in the office', 'nobody'),
    line('2', 'Manager', '07700 900001', 'siobhan'),
    line('3', 'The same', '07700 900001', 'siobhan'),
  ]
  const read = readOnCall(lines, people)
  assert.ok('faults' in read)
  assert.deepEqual(
    read.faults.map(fault => fault.field),
    ['position-0', 'label-0', 'phone-0', 'person-0', 'person-2'],
  )
})

test('the form has two lines to spare, and gives back what was typed', () => {
  assert.deepEqual(
    onCallLines([{ label: 'Manager', phone: '07700 900001', personId: 'siobhan' }]).map(each => each.label),
    ['Manager', '', ''],
  )
  assert.deepEqual(typedOnCall({ 'label-2': ' Manager ' }).at(-1), line('', 'Manager', ''))
  assert.equal(typedOnCall({}).length, 2)
})
