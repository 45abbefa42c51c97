import { columnsNamed, type NumbersTable } from '../drawing/table.ts'

/** A table of words only. */
export function listTable(caption: string, names: readonly string[], rows: string[][]): NumbersTable {
  return { caption, columns: columnsNamed(names, names), rows }
}
