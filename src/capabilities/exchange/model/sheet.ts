/** What a physical row of the file is. A heading repeated further down is a header row too. */
export type RowKind = 'title' | 'header' | 'blank' | 'data'

/** Why a row cannot be trusted as it stands; the dry run refuses it with the reason. */
export type RowFlaw = 'too-many-cells' | 'swallowed-rows'

/** One physical row: a record of the CSV, a row of the workbook. Numbered from 1 as a spreadsheet shows it. */
export type SheetRow = {
  readonly number: number
  readonly kind: RowKind
  /** As many cells as the sheet has columns; the text is kept as written (decode-escapes.ts tells what is made readable). */
  readonly cells: readonly string[]
  readonly flaw?: RowFlaw
  /** Of data rows only: the same row has the same fingerprint in every file that holds it (fingerprint-rows.ts). */
  readonly fingerprint?: string
}

/** Where the rows came from, told to the person. */
export type SheetSource =
  | { readonly format: 'csv'; readonly encoding: TextEncodingName; readonly delimiter: Delimiter }
  | {
      readonly format: 'xlsx'
      readonly sheetName: string
      readonly otherSheets: readonly { readonly name: string; readonly rows: number }[]
      /** The workbook counts days from 1904 (old Excel for Mac). */
      readonly from1904: boolean
    }

export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type Delimiter = ',' | ';' | '\t' | '|'

/** A register as read: every physical row of the file is here, once. */
export type Sheet = {
  readonly fileName: string
  readonly source: SheetSource
  /** The number of the header row, or null when no row looks like headings. */
  readonly headerRow: number | null
  /** One per column, as written; "Column C" where the file gives none. */
  readonly headings: readonly string[]
  readonly rows: readonly SheetRow[]
  /** What the person should know about the reading, one sentence each. */
  readonly notes: readonly string[]
}

/** Rows as a reader hands them on, before anyone knows which is the heading. */
export type RawRow = { readonly cells: readonly string[]; readonly flaw?: RowFlaw }
