import { countOf } from '../model/count-of.ts'
import { decodeEscapes } from '../model/decode-escapes.ts'
import type { RawRow } from '../model/sheet.ts'

/** Makes the cells of all rows readable and says in one note how many marks that took. */
export function decodeRows(rows: readonly RawRow[], escapes: boolean): { rows: RawRow[]; notes: string[] } {
  let marks = 0
  const readable = (cell: string) => {
    const { text, decoded } = decodeEscapes(cell, escapes)
    marks += decoded
    return text
  }
  const decoded = rows.map(row => ({ ...row, cells: row.cells.map(readable) }))
  const note = `${countOf(marks, 'mark')} that ${marks === 1 ? 'stands' : 'stand'} for another character (such as _x001A_ for an apostrophe) made readable.`
  return { rows: decoded, notes: marks ? [note] : [] }
}
