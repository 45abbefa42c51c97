import type { ColumnUse } from './fields.ts'
import type { ColumnLook } from './look-at-column.ts'

/** What a column is taken for, and why; a person may change it. */
export type ProposedColumn = {
  readonly heading: string
  readonly use: ColumnUse
  readonly why: string
  readonly look: ColumnLook
}

/** One use per column, in the order of the columns: what a person confirms or changes. */
export type Mapping = readonly ColumnUse[]
