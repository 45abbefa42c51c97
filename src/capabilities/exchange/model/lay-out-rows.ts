import { notesOnLayout } from './notes-on-layout.ts'
import { ENOUGH_FOR_HEADINGS, scoreHeadingRow } from './score-heading-row.ts'
import type { RawRow, RowKind, Sheet, SheetRow } from './sheet.ts'

/** Headings stand near the top; a register with more title rows than this has its header row chosen by a person. */
const LOOK_WITHIN = 40
const ROWS_BELOW = 20

type Layout = Pick<Sheet, 'headerRow' | 'headings' | 'rows' | 'notes'>

/** Says of every physical row what it is: title, header, blank or data. A person's choice of header row stands above the scoring. */
export function layOutRows(raw: readonly RawRow[], chosenHeaderRow?: number | null): Layout {
  const width = raw.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const cells = raw.map(row => padded(row.cells, width))
  const headerRow = chosenHeaderRow === undefined ? findHeaderRow(cells) : chosenHeaderRow
  const header = headerRow === null ? undefined : cells[headerRow - 1]
  const rows = cells.map((row, at) =>
    sheetRow(at + 1, row, raw[at]?.flaw, kindOf(row, at + 1, headerRow, header)),
  )
  return { headerRow, headings: headingsFor(header, width), rows, notes: notesOnLayout(rows, headerRow) }
}

function findHeaderRow(cells: readonly (readonly string[])[]): number | null {
  const scores = cells.slice(0, LOOK_WITHIN).map((row, at) => scoreHeadingRow(row, belowOf(cells, at)))
  const best = Math.max(...scores)
  return best >= ENOUGH_FOR_HEADINGS ? scores.indexOf(best) + 1 : null
}

function belowOf(cells: readonly (readonly string[])[], at: number): readonly (readonly string[])[] {
  return cells.slice(at + 1, at + 1 + ROWS_BELOW)
}

function kindOf(
  row: readonly string[],
  number: number,
  headerRow: number | null,
  header: readonly string[] | undefined,
): RowKind {
  if (isBlank(row)) return 'blank'
  if (number === headerRow) return 'header'
  if (headerRow !== null && number < headerRow) return 'title'
  return header && repeats(row, header) ? 'header' : 'data'
}

/** Printed registers repeat their headings on every page. */
function repeats(row: readonly string[], header: readonly string[]): boolean {
  return row.every((cell, column) => same(cell, header[column] ?? ''))
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
const isBlank = (row: readonly string[]) => row.every(cell => cell.trim() === '')

function sheetRow(number: number, cells: readonly string[], flaw: RawRow['flaw'], kind: RowKind): SheetRow {
  return flaw && kind === 'data' ? { number, kind, cells, flaw } : { number, kind, cells }
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length === width ? cells : [...cells, ...Array<string>(width - cells.length).fill('')]
}

function headingsFor(header: readonly string[] | undefined, width: number): string[] {
  return Array.from(
    { length: width },
    (_, at) => header?.[at]?.replace(/\s+/g, ' ').trim() || `Column ${columnLetters(at)}`,
  )
}

/** A, B … Z, AA: as a spreadsheet names its columns. */
function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last
}
