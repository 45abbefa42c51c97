import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { refusedCsv } from './refused-csv.ts'

const read = (csv: string) => parse(csv, { bom: true, relax_column_count: true }) as string[][]

test('refused rows come back with their number, the reason and their cells as they were', () => {
  const text = fc.string().filter(cell => !/^[=+\-@\t\r]/.test(cell) && !/\r/.test(cell))
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, (cells, reason) => {
      const [head, row] = read(refusedCsv(['Ref', 'Details'], [{ rowNumber: 7, reason, cells }]))
      assert.deepEqual(head, ['Row in the file before', 'Why it was not imported', 'Ref', 'Details'])
      assert.deepEqual(row, ['7', reason, ...cells])
    }),
  )
})

test('a cell that a spreadsheet would run is kept as text; numbers and phone numbers stay as they are', () => {
  const cells = ['=HYPERLINK("x")', '@SUM(A1)', '-5', '+44 1632 960001', '- fell']
  const [, row] = read(refusedCsv([], [{ rowNumber: 1, reason: '', cells }]))
  assert.deepEqual(row?.slice(2), [`'=HYPERLINK("x")`, `'@SUM(A1)`, '-5', '+44 1632 960001', `'- fell`])
})
