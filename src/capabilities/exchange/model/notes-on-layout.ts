import { countOf } from './count-of.ts'
import type { RowKind, SheetRow } from './sheet.ts'

/** What the person should know of how the rows were told apart, one sentence each. */
export function notesOnLayout(rows: readonly SheetRow[], headerRow: number | null): string[] {
  const count = (kind: RowKind) => rows.filter(row => row.kind === kind).length
  const notes = [
    headerRow === null
      ? 'No row looks like headings, so every row is read as a record.'
      : `The headings are in row ${headerRow}.`,
  ]
  if (count('title'))
    notes.push(
      `${countOf(count('title'), 'row')} above the headings ${count('title') === 1 ? 'is' : 'are'} read as a title.`,
    )
  if (count('header') > 1)
    notes.push(
      `The headings are repeated ${countOf(count('header') - 1, 'time')} further down; those rows are not records.`,
    )
  if (count('blank'))
    notes.push(`${countOf(count('blank'), 'row')} ${count('blank') === 1 ? 'is' : 'are'} blank.`)
  return notes
}
