import { CsvError, parse } from 'csv-parse/sync'
import type { Delimiter, RawRow } from '../model/sheet.ts'
import { flagSwallowed } from './flag-swallowed.ts'
import { limits } from './limits.ts'
import type { Unreadable } from './unreadable.ts'

/** Reads every record of a CSV, blank ones too; cells stay as written. Ragged rows and stray quotation marks are allowed. */
export function readCsv(text: string, delimiter: Delimiter): RawRow[] | Unreadable {
  try {
    const records: string[][] = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      to: limits.rows + 1,
    })
    return flagSwallowed(records, delimiter)
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return 'quote-not-closed'
    throw error
  }
}
