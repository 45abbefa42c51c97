import type { RawRow, SheetSource } from '../model/sheet.ts'
import { decodeText } from './decode-text.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx, type Workbook } from './read-xlsx.ts'
import { sniffDelimiter } from './sniff-delimiter.ts'
import type { Unreadable } from './unreadable.ts'

/** The rows of a file before anything is known of them. `escapes`: whether _xHHHH_ still stands in the text. */
export type FileRows = {
  readonly rows: readonly RawRow[]
  readonly source: SheetSource
  readonly notes: readonly string[]
  readonly escapes: boolean
}

/** The rows of a CSV, its encoding and delimiter found from the bytes. */
export function rowsOfText(bytes: Uint8Array): FileRows | Unreadable {
  const { text, encoding, note } = decodeText(bytes)
  const delimiter = sniffDelimiter(text)
  const rows = readCsv(text, delimiter)
  if (typeof rows === 'string') return rows
  return { rows, source: { format: 'csv', encoding, delimiter }, notes: [note], escapes: true }
}

/** The rows of one sheet of a workbook: the one named, or the first that holds anything. */
export async function rowsOfWorkbook(
  bytes: Uint8Array,
  sheetName: string | undefined,
): Promise<FileRows | Unreadable> {
  const workbook = await readXlsx(bytes)
  if (typeof workbook === 'string') return workbook
  const chosen = workbook.sheets.find(({ name, rows }) =>
    sheetName === undefined ? rows.some(hasText) : name === sheetName,
  )
  if (!chosen) return sheetName === undefined ? 'no-rows' : 'no-such-sheet'
  const rows = chosen.rows.map(cells => ({ cells }))
  return { rows, source: sourceOf(workbook, chosen.name), notes: workbook.notes, escapes: false }
}

function sourceOf(workbook: Workbook, sheetName: string): SheetSource {
  const others = workbook.sheets.filter(sheet => sheet.name !== sheetName)
  const otherSheets = others.map(sheet => ({ name: sheet.name, rows: sheet.rows.filter(hasText).length }))
  return { format: 'xlsx', sheetName, otherSheets, from1904: workbook.from1904 }
}

const hasText = (cells: readonly string[]) => cells.some(cell => cell.trim() !== '')
