import type { RefusedRow } from './import-row.ts'
import { rowHeading, whyHeading } from './our-columns.ts'

/**
 * Rows that were not imported, as a CSV file to put right and send again: their cells as they were, with their number and
 * the reason in front. Begins with a mark by which Excel knows it as UTF-8.
 */
export function refusedCsv(
  headings: readonly string[],
  rows: readonly Pick<RefusedRow, 'rowNumber' | 'reason' | 'cells'>[],
): string {
  const lines = [
    [rowHeading, whyHeading, ...headings],
    ...rows.map(({ rowNumber, reason, cells }) => [String(rowNumber), reason, ...cells]),
  ]
  return `\u{FEFF}${lines.map(line => `${line.map(cellOf).join(',')}\r\n`).join('')}`
}

/** A spreadsheet would run a cell that begins like a formula; an apostrophe keeps it text (OWASP, CSV injection). Plain numbers stay. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d\s.,()/:]+$/.test(text) ? `'${text}` : text
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
