import type { Sheet } from './sheet.ts'

/** The values of one column in the data rows. */
export function valuesOf(sheet: Sheet, column: number): string[] {
  return sheet.rows.filter(row => row.kind === 'data').map(row => row.cells[column] ?? '')
}

/** Whether the sheet is of a workbook that counts its days from 1904. */
export function from1904(sheet: Sheet): boolean {
  return sheet.source.format === 'xlsx' && sheet.source.from1904
}
