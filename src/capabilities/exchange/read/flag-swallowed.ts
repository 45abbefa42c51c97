import type { Delimiter, RawRow } from '../model/sheet.ts'

/**
 * Flags records in which a missing quotation mark made one cell swallow the rows that follow: a line inside the cell
 * then has as many delimiters as a row, and starts as other rows of the file start (the same pattern of letters and
 * digits). Long stories with commas and line ends do not.
 */
export function flagSwallowed(records: readonly (readonly string[])[], delimiter: Delimiter): RawRow[] {
  const columns = records.reduce((most, record) => Math.max(most, record.length), 0)
  const starts = usualStarts(records)
  const isRow = (line: string) => {
    const pieces = line.split(delimiter)
    return pieces.length >= Math.max(3, columns - 1) && starts.has(pattern(pieces[0] ?? ''))
  }
  const swallowed = (cell: string) => cell.includes('\n') && cell.split(/\r?\n/).slice(1).some(isRow)
  return records.map(cells => (cells.some(swallowed) ? { cells, flaw: 'swallowed-rows' } : { cells }))
}

/** Patterns with a digit in which at least two rows start: "OR9999", "99/99/9999". */
function usualStarts(records: readonly (readonly string[])[]): Set<string> {
  const tally = Map.groupBy(records, record => pattern(record[0] ?? ''))
  return new Set(
    [...tally].filter(([start, rows]) => start.includes('9') && rows.length > 1).map(([start]) => start),
  )
}

const pattern = (cell: string) => cell.trim().replace(/\p{L}/gu, 'A').replace(/\d/g, '9')
