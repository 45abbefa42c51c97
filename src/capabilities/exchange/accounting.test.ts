import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PlainDate } from '#platform/time'
import { type ColumnUse, dryRun, proposeMapping, readRegister, type Sheet } from './index.ts'

const today = '2026-11-24' as PlainDate

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Date',
    'Details',
    'Home',
    'Fall',
    'Unknown',
    '03/04/2026',
    '31/02/2026',
    '13/01/2099',
    '45000',
    'Total',
    '“quoted”',
    'a "b" c',
    'one, two; three\nfour | five',
  ),
  fc.string({ maxLength: 12 }).filter(text => !/\p{Cc}|_x|^</u.test(text)),
)
const register = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 12 })

const quoted = (text: string) => (/[",;|\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)
const csvOf = (rows: readonly (readonly string[])[]) =>
  `sep=,\r\n${rows.map(row => `${row.map(quoted).join(',')}\r\n`).join('')}`

async function sheetFrom(rows: readonly (readonly string[])[]): Promise<Sheet> {
  const result = await readRegister(new TextEncoder().encode(csvOf(rows)), 'register.csv')
  assert.ok(result.ok)
  return result.value
}

test('nothing is dropped: every physical row of any register is understood, refused, blank, a title or a heading', async () => {
  await fc.assert(
    fc.asyncProperty(register, fc.boolean(), async (rows, byHand) => {
      const sheet = await sheetFrom(rows)
      const mapping = byHand
        ? sheet.headings.map((_, at): ColumnUse => (at === 0 ? 'occurredOn' : 'story'))
        : proposeMapping(sheet).map(column => column.use)
      const done = dryRun(sheet, mapping, { today })
      assert.equal(done.physicalRows, rows.length + 1)
      assert.equal(
        done.understood.length + done.refused.length + done.blank + done.title + done.header,
        done.physicalRows,
      )
      const numbers = [...done.understood, ...done.refused].map(row => row.rowNumber)
      assert.equal(new Set(numbers).size, numbers.length)
    }),
  )
})

test('every cell of any register comes through as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(register, async rows => {
      const sheet = await sheetFrom(rows)
      for (const [at, row] of rows.entries())
        assert.deepEqual(sheet.rows[at + 1]?.cells.slice(0, row.length), row)
    }),
  )
})

test('every record has an identity of its own, and the same one when the file is read again with rows added', async () => {
  await fc.assert(
    fc.asyncProperty(register, register, async (rows, more) => {
      const headings = ['Ref', 'Date', 'Home', 'Details', 'Harm', 'Outcome']
      const before = prints(await sheetFrom([headings, ...rows]))
      const after = prints(await sheetFrom([headings, ...rows, ...more]))
      assert.equal(new Set(after).size, after.length)
      assert.deepEqual(after.slice(0, before.length), before)
    }),
  )
})

function prints(sheet: Sheet): (string | undefined)[] {
  return sheet.rows.filter(row => row.kind === 'data').map(row => row.fingerprint)
}
