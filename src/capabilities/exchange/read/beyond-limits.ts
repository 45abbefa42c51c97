import type { RawRow } from '../model/sheet.ts'
import { limits } from './limits.ts'
import type { Unreadable } from './unreadable.ts'

/** Which bound the rows of a file break, if any; a file without any text breaks the first. */
export function beyondLimits(rows: readonly RawRow[]): Unreadable | undefined {
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  if (!rows.some(row => row.cells.some(cell => cell.trim() !== ''))) return 'no-rows'
  if (rows.length > limits.rows) return 'too-many-rows'
  if (columns > limits.columns) return 'too-many-columns'
  if (columns * rows.length > limits.cells) return 'too-many-cells'
  return rows.some(row => row.cells.some(cell => cell.length > limits.cellCharacters))
    ? 'cell-too-long'
    : undefined
}
