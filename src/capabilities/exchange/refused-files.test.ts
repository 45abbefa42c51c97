import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRegister, type Unreadable, unreadable } from './index.ts'
import { limits } from './read/limits.ts'
import { makeXlsx, makeZip } from './testing.ts'

const text = (content: string) => new TextEncoder().encode(content)
const ole = (content: string) =>
  new Uint8Array(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(content, 'utf16le')]))
const whole = makeXlsx([{ name: 'Log', rows: [['Date', 'Details']] }])
const far = '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>'

const files: readonly (readonly [what: string, bytes: Uint8Array, code: Unreadable])[] = [
  ['an empty file', text(''), 'empty-file'],
  ['a file of blank rows', text(',,\n\n,,\n'), 'no-rows'],
  ['a workbook without a filled sheet', makeXlsx([{ name: 'Log', rows: [] }]), 'no-rows'],
  ['an old .xls workbook', ole('Workbook'), 'old-excel'],
  ['a workbook locked with a password', ole('EncryptedPackage'), 'locked-with-a-password'],
  ['an OpenDocument file', makeZip({ 'content.xml': '<x/>' }), 'open-document'],
  ['a binary workbook', makeZip({ 'xl/workbook.bin': '' }), 'binary-workbook'],
  ['some other zip', makeZip({ 'photo.jpg': 'x' }), 'not-a-register'],
  ['a web page named .xls', text('<html><table><tr><td>Date</td></tr></table></html>'), 'web-page'],
  ['a PDF', text('%PDF-1.7 …'), 'not-a-register'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 0]), 'not-a-register'],
  ['half a workbook', whole.subarray(0, whole.length / 2), 'damaged'],
  [
    'a workbook with a stray cell far to the right',
    makeZip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': far }),
    'too-many-columns',
  ],
  [
    'a quotation mark that is never closed',
    text('Date,Details\n14/03/2026,"Fell in the hall\n15/03/2026,Fell\n'),
    'quote-not-closed',
  ],
  ['more rows than a register has', text('x\n'.repeat(limits.rows + 1)), 'too-many-rows'],
  ['more columns than a register has', text(`${'x,'.repeat(limits.columns + 1)}\n`), 'too-many-columns'],
  [
    'one cell of a whole book',
    text(`Date,Details\n14/03/2026,${'x'.repeat(limits.cellCharacters + 1)}\n`),
    'cell-too-long',
  ],
  ['a file larger than any register', new Uint8Array(limits.bytes + 1), 'file-too-big'],
]

for (const [what, bytes, code] of files) {
  test(`${what} is refused, and the person is told what to do`, async () => {
    const result = await readRegister(bytes, 'register.csv')
    assert.equal(result.ok ? 'read' : result.code, code)
    assert.match(unreadable[code], /\.$/)
  })
}

test('a workbook that says it unpacks to more than the machine can bear is never unpacked', async () => {
  const bomb = makeXlsx([{ name: 'Log', rows: [['Date', 'Details']] }])
  const view = new DataView(bomb.buffer)
  const directory = bomb.findLastIndex(
    (_, at) => at + 4 <= bomb.length && view.getUint32(at, true) === 0x02014b50,
  )
  view.setUint32(directory + 24, limits.unpackedBytes + 1, true)
  const result = await readRegister(bomb, 'register.xlsx')
  assert.equal(result.ok ? 'read' : result.code, 'unpacks-too-big')
})

test('a sheet that the workbook does not have is refused by name', async () => {
  const result = await readRegister(whole, 'register.xlsx', { sheetName: 'Other' })
  assert.equal(result.ok ? 'read' : result.code, 'no-such-sheet')
})
