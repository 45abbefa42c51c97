import { countOf } from './count-of.ts'
import type { RowCounts } from './row-counts.ts'

/** Every row of a file in one sum: "900 rows in the file = 897 new + 0 here already + 0 refused + 1 blank + 1 title + 1 of headings". */
export function rowSum(counts: RowCounts): string {
  const parts = [
    [counts.imported, 'new'],
    [counts.alreadyHere, 'here already'],
    [counts.refused, 'refused'],
    [counts.blank, 'blank'],
    [counts.title, 'title'],
    [counts.header, 'of headings'],
  ] as const
  const sum = parts.map(([n, words]) => `${n.toLocaleString('en-GB')} ${words}`).join(' + ')
  return `${countOf(counts.physicalRows, 'row')} in the file = ${sum}`
}
