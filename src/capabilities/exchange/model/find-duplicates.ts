import type { ImportRow } from './import-row.ts'
import type { SheetRow } from './sheet.ts'

/** Rows that look like one another; all are imported, and a person may leave some out. */
export type DuplicateRows = {
  readonly rowNumbers: readonly number[]
  readonly why: 'same-cells' | 'same-reference'
}

/** Groups rows of the file whose cells are all alike, and understood rows that share a reference but differ. */
export function findDuplicates(rows: readonly SheetRow[], understood: readonly ImportRow[]): DuplicateRows[] {
  const cells = new Map(rows.map(row => [row.number, alike(row.cells)]))
  const data = rows.filter(row => row.kind === 'data')
  const sameCells = groups(data, row => alike(row.cells)).map(group => group.map(row => row.number))
  const sameReference = groups(
    understood.filter(row => row.reference !== null),
    row => (row.reference ?? '').toLowerCase(),
  )
    .map(group => group.map(row => row.rowNumber))
    .filter(numbers => new Set(numbers.map(number => cells.get(number))).size > 1)
  return [
    ...sameCells.map(rowNumbers => ({ rowNumbers, why: 'same-cells' as const })),
    ...sameReference.map(rowNumbers => ({ rowNumbers, why: 'same-reference' as const })),
  ]
}

function groups<T>(items: readonly T[], key: (item: T) => string): T[][] {
  return [...Map.groupBy(items, key).values()].filter(group => group.length > 1)
}

const alike = (cells: readonly string[]) =>
  JSON.stringify(cells.map(cell => cell.replace(/\s+/g, ' ').trim()))
