import type { Id, PersonId, ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { ColumnUse } from './model/fields.ts'
import type { RowRefusal } from './model/import-row.ts'

export type ImportId = Id<'import'>
export type DraftId = Id<'draft'>

/** What a column was taken for, as the importer confirmed it. */
export type ImportedColumn = { heading: string; use: ColumnUse; dates?: string }

/** One import that was made: what came of every physical row of its file. */
export type RegisterImport = {
  id: ImportId
  fileName: string
  serviceIds: ServiceId[]
  columns: ImportedColumn[]
  physicalRows: number
  imported: number
  alreadyHere: number
  refused: number
  blank: number
  title: number
  header: number
  madeAt: Instant
  madeBy: PersonId
  undoneAt: Instant | null
  undoneBy: PersonId | null
}

/** A row that was not imported, kept with its cells so that it can be put right. */
export type KeptRefusal = { rowNumber: number; code: RowRefusal; reason: string; cells: string[] }
