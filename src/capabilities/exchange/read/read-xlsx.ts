import readWorkbook, { type CellValue } from 'read-excel-file/universal'
import { countOf } from '../model/count-of.ts'
import { cellText } from './cell-text.ts'
import { limits } from './limits.ts'
import { lookIntoWorkbook, type WorkbookFacts } from './look-into-workbook.ts'
import type { Unreadable } from './unreadable.ts'

export type Grid = { readonly name: string; readonly rows: readonly (readonly string[])[] }
export type Workbook = {
  readonly sheets: readonly Grid[]
  readonly from1904: boolean
  readonly notes: readonly string[]
}

/** Reads every sheet of a workbook as text; real dates become year-month-day, whatever the time zone here. */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook | Unreadable> {
  const facts = lookIntoWorkbook(bytes)
  if (typeof facts === 'string') return facts
  const read = await open(bytes)
  if (read === 'damaged') return read
  // The library knows date1904="1" only; "true" is as good by the schema (ECMA-376 Part 1, 18.2.28, xsd:boolean).
  const daysShort = facts.date1904 === 'true'
  const sheets = read.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map(row => row.map(cell => cellText(cell, daysShort))),
  }))
  if (sheets.some(sheet => sheet.rows.length > limits.rows)) return 'too-many-rows'
  return { sheets, from1904: facts.date1904 !== undefined, notes: notesOn(facts) }
}

type Read = readonly { readonly sheet: string; readonly data: readonly (readonly (CellValue | null)[])[] }[]

async function open(bytes: Uint8Array): Promise<Read | 'damaged'> {
  try {
    return await readWorkbook(new Blob([Uint8Array.from(bytes)]), { trim: false })
  } catch {
    // Every way in which the library can fail on these bytes means the same to the person: it will not open.
    return 'damaged'
  }
}

function notesOn(facts: WorkbookFacts): string[] {
  const notes: string[] = []
  if (facts.formulaErrors)
    notes.push(
      `${countOf(facts.formulaErrors, 'cell')} with a formula error (such as #N/A) ${facts.formulaErrors === 1 ? 'is' : 'are'} read as empty.`,
    )
  if (facts.mergedRanges)
    notes.push(
      `${countOf(facts.mergedRanges, 'group')} of merged cells: only the first cell of each holds its text.`,
    )
  return notes
}
