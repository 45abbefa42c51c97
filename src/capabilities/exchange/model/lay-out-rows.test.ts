import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOutRows } from './lay-out-rows.ts'

const lay = (rows: readonly (readonly string[])[], header?: number | null) =>
  layOutRows(
    rows.map(cells => ({ cells })),
    header,
  )
const kinds = (rows: readonly (readonly string[])[], header?: number | null) =>
  lay(rows, header).rows.map(row => row.kind)

const headings = ['Date', 'Home', 'Details']
const record = ['01/03/2026', 'Rosewood', 'Slipped in the lounge']

test('a title and a blank row above the headings are seen for what they are', () => {
  assert.deepEqual(kinds([['Incident log 2026'], [], headings, record]), ['title', 'blank', 'header', 'data'])
})

test('headings repeated on every printed page are not records', () => {
  assert.deepEqual(kinds([headings, record, ['DATE ', 'home', 'Details'], record]), [
    'header',
    'data',
    'header',
    'data',
  ])
})

test('a file without headings keeps its first row as a record', () => {
  const { headerRow, rows, headings } = lay([record, record])
  assert.equal(headerRow, null)
  assert.deepEqual(
    rows.map(row => row.kind),
    ['data', 'data'],
  )
  assert.deepEqual(headings, ['Column A', 'Column B', 'Column C'])
})

test('a person can say which row holds the headings, or that none does', () => {
  assert.deepEqual(kinds([headings, headings, record], 2), ['title', 'header', 'data'])
  assert.deepEqual(kinds([headings, record], null), ['data', 'data'])
})

test('a title as wide as the table is not taken for the headings', () => {
  assert.equal(lay([['Rosewood', 'Incident log', '2026'], headings, record, record]).headerRow, 2)
})

test('short rows are filled up and every row is as wide as the widest', () => {
  assert.deepEqual(lay([headings, ['01/03/2026'], record]).rows[1]?.cells, ['01/03/2026', '', ''])
})
