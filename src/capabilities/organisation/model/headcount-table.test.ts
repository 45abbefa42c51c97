import assert from 'node:assert/strict'
import { test } from 'node:test'
import { headcountLines, readHeadcounts, typedLines } from './headcount-table.ts'

const known = [
  { shift: 'early', role: 'care worker', people: 6 },
  { shift: 'night', role: 'care worker', people: 0 },
  { shift: 'any', role: 'kitchen and domestic', people: 9 },
]

test('what is known comes back as it was, nobody at night included', () => {
  assert.deepEqual(readHeadcounts(headcountLines(known)), known)
})

test('there is room to add a role', () => {
  assert.deepEqual(
    headcountLines(known).map(line => line.role),
    ['care worker', 'kitchen and domestic', '', ''],
  )
})

test('a number that is none, a role without a name and a role twice are said where they stand', () => {
  const lines = typedLines({
    'role-0': 'nurse',
    'early-0': 'two',
    'late-1': '3',
    'role-2': 'Nurse',
    'any-2': '-1',
  })
  assert.deepEqual(readHeadcounts(lines), {
    faults: [
      { field: 'early-0', message: 'Give a whole number of people, up to 999' },
      { field: 'role-1', message: 'Say who these people are, such as “care worker”' },
      { field: 'role-2', message: 'This role is in the table twice' },
      { field: 'any-2', message: 'Give a whole number of people, up to 999' },
    ],
  })
})

test('an empty table says that nothing is known', () => {
  assert.deepEqual(readHeadcounts(typedLines({})), [])
})
