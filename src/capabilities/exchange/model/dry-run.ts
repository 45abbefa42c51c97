import { type DuplicateRows, findDuplicates } from './find-duplicates.ts'
import type { ImportRow, RefusedRow } from './import-row.ts'
import type { Mapping, ProposedColumn } from './mapping.ts'
import { type ColumnDateOrder, type ImportChoices, planReading } from './plan.ts'
import { proposeMapping } from './propose-mapping.ts'
import type { RowKind, Sheet } from './sheet.ts'
import { understandRow } from './understand-row.ts'
import { type Need, whatIsMissing } from './what-is-missing.ts'
import { type WillCreate, willCreate } from './will-create.ts'

/** What an import would do. understood + refused + blank + title + header is every physical row of the file. */
export type DryRun = {
  readonly columns: readonly ProposedColumn[]
  readonly dateOrders: readonly ColumnDateOrder[]
  readonly willCreate: WillCreate
  readonly understood: readonly ImportRow[]
  readonly refused: readonly RefusedRow[]
  readonly blank: number
  readonly title: number
  readonly header: number
  readonly physicalRows: number
  readonly duplicatesInFile: readonly DuplicateRows[]
  readonly needs: readonly Need[]
}

/** Reads every row of a sheet by a mapping and says what importing it would do. Nothing is stored. */
export function dryRun(sheet: Sheet, mapping: Mapping, choices: ImportChoices): DryRun {
  const plan = planReading(sheet, mapping, choices)
  const read = sheet.rows.filter(row => row.kind === 'data').map(row => understandRow(row, plan))
  const understood = read.filter(row => 'fingerprint' in row)
  const count = (kind: RowKind) => sheet.rows.filter(row => row.kind === kind).length
  return {
    columns: columnsAs(sheet, mapping),
    dateOrders: plan.dateOrders,
    willCreate: willCreate(understood, choices.known),
    understood,
    refused: read.filter(row => 'reason' in row),
    blank: count('blank'),
    title: count('title'),
    header: count('header'),
    physicalRows: sheet.rows.length,
    duplicatesInFile: findDuplicates(sheet.rows, understood),
    needs: whatIsMissing(mapping, understood),
  }
}

/** The columns as they will be used; where that is not what we proposed, a person chose it. */
function columnsAs(sheet: Sheet, mapping: Mapping): ProposedColumn[] {
  return proposeMapping(sheet).map((proposed, at) => {
    const use = mapping[at] ?? proposed.use
    return use === proposed.use ? proposed : { ...proposed, use, why: 'You chose this.' }
  })
}
