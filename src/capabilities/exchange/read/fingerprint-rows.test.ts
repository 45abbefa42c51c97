import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fingerprintRows } from './fingerprint-rows.ts'

const headings = ['Ref', 'Date of  Incident', 'Details']
const cells = ['A1', '14/03/2026', 'Fell in the hall']
const print = (names: readonly string[], ...rows: readonly (readonly string[])[]) =>
  fingerprintRows(
    rows.map((row, at) => ({ number: at + 1, kind: 'data', cells: row })),
    names,
  ).map(row => row.fingerprint)

test('a row has the same identity in every version, so what was imported once is known for good', () => {
  assert.deepEqual(print(headings, cells), [
    '220c938f403e50650c9ab79a63fd4417684ce49ea4f6cb2eafc59af8d05a521f',
  ])
})

test('moved columns, an added empty column and uneven spaces do not make a new record', () => {
  const moved = ['Details', 'Notes', 'date of incident', 'REF']
  assert.deepEqual(print(moved, ['Fell  in the hall ', '', '14/03/2026', 'A1']), print(headings, cells))
})

test('two rows alike stay two records, and a changed word makes another', () => {
  const prints = print(headings, cells, cells, ['A1', '14/03/2026', 'Fell in the hallway'])
  assert.equal(new Set(prints).size, 3)
})

test('a refused row that comes back put right is the row that the next export holds', () => {
  const back = ['Row in the file before', 'Why it was not imported', ...headings]
  assert.deepEqual(print(back, ['7', 'No such day.', ...cells]), print(headings, cells))
})
