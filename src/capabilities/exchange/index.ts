/** Bringing a provider's earlier register in: what a file would bring, the import, and its undoing. */

export { confirmImport, type Imported, type ImportRefusal } from './commands/confirm-import.ts'
export { type Undone, type UndoRefusal, undoImport } from './commands/undo-import.ts'
/** The date orders and uses by the names that a person may give them. */
export { columnUse, dateOrder, type RegisterChoices } from './contract.ts'
/** "1 record", "897 records". */
export { countOf } from './model/count-of.ts'
/** The date orders as a person reads them. */
export { orderNames } from './model/dates/count-date-readings.ts'
/** What an import would do, row by row; nothing is stored. */
export { type DryRun, dryRun } from './model/dry-run.ts'
/** The fields a column can feed, in the order of the page. */
export { type ColumnUse, fields } from './model/fields.ts'
/** What a person chooses about the understanding, and the day on which it runs. */
export type { ImportChoices } from './model/plan.ts'
/** Matches the columns of a register to fields, each with its reason; a person may change any. */
export { proposeMapping } from './model/propose-mapping.ts'
export { refusedCsv } from './model/refused-csv.ts'
/** Counts every row of a file by what an import would do with it, and says it as one sum. */
export { type RowCounts, rowCounts } from './model/row-counts.ts'
export { rowSum } from './model/row-sum.ts'
/** A register as read: every physical row, once. */
export type { Sheet } from './model/sheet.ts'
/** What importing a file would do, here and now. */
export { type Prepared, preparedImport, type RegisterFile } from './queries/prepared-import.ts'
/** Reads a CSV or XLSX file; refuses with a code of `unreadable`. */
export { type ReadingChoices, readRegister } from './read/read-register.ts'
/** Why a file cannot be read, in words for the person. */
export { type Unreadable, unreadable } from './read/unreadable.ts'
/** Why an import was refused, in words for the person. */
export { builtOnWords, importRefusals } from './refusals.ts'
/** One import that was made; its identity. */
export type { ImportId, RegisterImport } from './register-import.ts'
export { clearDrafts } from './tasks/clear-drafts.ts'
