import { ok, type Result, refused } from '#platform/result'
import { layOutRows } from '../model/lay-out-rows.ts'
import type { Sheet } from '../model/sheet.ts'
import { beyondLimits } from './beyond-limits.ts'
import { decodeRows } from './decode-rows.ts'
import { fingerprintRows } from './fingerprint-rows.ts'
import { flagOverlong } from './flag-overlong.ts'
import { limits } from './limits.ts'
import { recogniseFile } from './recognise-file.ts'
import { type FileRows, rowsOfText, rowsOfWorkbook } from './rows-of-file.ts'
import type { Unreadable } from './unreadable.ts'

/** What a person may choose about the reading itself. */
export type ReadingChoices = {
  /** A sheet of a workbook by its name; without it, the first that holds anything. */
  readonly sheetName?: string
  /** The number of the header row, or null for none; without it, the row that looks most like headings. */
  readonly headerRow?: number | null
}

/** Reads a CSV or XLSX register whole: every physical row is title, header, blank or data. Refuses what is no register, with a code of `unreadable`. */
export async function readRegister(
  bytes: Uint8Array,
  fileName: string,
  choices: ReadingChoices = {},
): Promise<Result<Sheet, Unreadable>> {
  if (bytes.length > limits.bytes) return refused('file-too-big')
  const read = await rowsOf(bytes, choices.sheetName)
  if (typeof read === 'string') return refused(read)
  const beyond = beyondLimits(read.rows)
  return beyond ? refused(beyond) : ok(sheetOf(fileName, read, choices.headerRow))
}

function rowsOf(
  bytes: Uint8Array,
  sheetName: string | undefined,
): FileRows | Unreadable | Promise<FileRows | Unreadable> {
  const kind = recogniseFile(bytes)
  if (kind === 'xlsx') return rowsOfWorkbook(bytes, sheetName)
  return kind === 'text' ? rowsOfText(bytes) : kind
}

function sheetOf(fileName: string, read: FileRows, headerRow: number | null | undefined): Sheet {
  const decoded = decodeRows(read.rows, read.escapes)
  const layout = layOutRows(decoded.rows, headerRow)
  const rows = read.source.format === 'csv' ? flagOverlong(layout) : layout.rows
  return {
    ...layout,
    fileName,
    source: read.source,
    rows: fingerprintRows(rows, layout.headings),
    notes: [...read.notes, ...decoded.notes, ...layout.notes],
  }
}
