import type { Sheet, SheetRow } from '../model/sheet.ts'

/**
 * Flags rows of a CSV that hold text beyond the last heading: a comma inside a sentence without quotation marks moves
 * every cell after it into the wrong column. When many rows do, the column has merely no heading, and nothing is flagged.
 */
export function flagOverlong({ rows, headerRow }: Pick<Sheet, 'rows' | 'headerRow'>): readonly SheetRow[] {
  const header = rows.find(row => row.number === headerRow)
  if (!header) return rows
  const headed = header.cells.findLastIndex(cell => cell.trim() !== '') + 1
  const overlong = new Set(
    rows.filter(row => row.kind === 'data' && row.cells.slice(headed).some(cell => cell.trim() !== '')),
  )
  const usual = overlong.size > rows.length * FEW
  return usual ? rows : rows.map(row => (overlong.has(row) ? { ...row, flaw: 'too-many-cells' } : row))
}

/** Slips are few; a column without a heading is filled in many rows. */
const FEW = 0.2
