import { crc32, deflateRawSync } from 'node:zlib'

/** A cell of a workbook made in a test: text, number, truth, a day number shown as a date, or a formula error. */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: number }
  | { readonly error: string }
export type MadeSheet = { readonly name: string; readonly rows: readonly (readonly MadeCell[])[] }

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A small but whole workbook; cells with style 1 are dates (built-in format 14). */
export function makeXlsx(sheets: readonly MadeSheet[], workbookPr = ''): Uint8Array {
  const ids = sheets.map((_, at) => at + 1)
  return makeZip({
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr ${workbookPr}/><sheets>${sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}">${ids.map(id => `<Relationship Id="rId${id}" Type="${RELS}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}<Relationship Id="rId99" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
  })
}

function sheetXml({ rows }: MadeSheet): string {
  const written = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${at + 1}`)).join('')}</row>`,
  )
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData></worksheet>`
}

function cellXml(cell: MadeCell, ref: string): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (typeof cell === 'string')
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`
  if ('day' in cell) return `<c r="${ref}" s="1"><v>${cell.day}</v></c>`
  return `<c r="${ref}" t="e"><v>${cell.error}</v></c>`
}

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A zip of texts, deflated (PKWARE APPNOTE 6.3). */
export function makeZip(files: Readonly<Record<string, string>>): Uint8Array {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const { header, body } = zipped(name, text)
    const common = header.subarray(4, 30)
    directory.push(
      numbers([0x02014b50, 4], [20, 2]),
      common,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      Buffer.from(name),
    )
    local.push(header, Buffer.from(name), body)
    offset += header.length + Buffer.byteLength(name) + body.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const count = Object.keys(files).length
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2])
  return new Uint8Array(Buffer.concat([...local, ...directory, end]))
}

function zipped(name: string, text: string): { header: Buffer; body: Buffer } {
  const plain = Buffer.from(text)
  const body = deflateRawSync(plain)
  const sizes = [
    [crc32(plain), 4],
    [body.length, 4],
    [plain.length, 4],
    [Buffer.byteLength(name), 2],
    [0, 2],
  ] as const
  return { header: numbers([0x04034b50, 4], [20, 2], [0, 2], [8, 2], [0, 4], ...sizes), body }
}

function numbers(...fields: readonly (readonly [number, 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, width]) => {
      const bytes = Buffer.alloc(width)
      bytes.writeUIntLE(value, 0, width)
      return bytes
    }),
  )
}

/** A CSV register of these lines under the usual headings of a care home's log. */
export function aRegister(lines: readonly string[], fileName = 'register.csv') {
  const text = ['Ref,Date,Time,Home,Unit,Type,Details,Reported by', ...lines].join('\n')
  return { fileName, bytes: new TextEncoder().encode(text) }
}
