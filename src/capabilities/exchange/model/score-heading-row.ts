import { dateShape } from './dates/date-shape.ts'
import { knownOther, matchHeading } from './match-heading.ts'

/** A heading is a few words; a cell as long as this is a sentence of someone's. */
const LONGEST_HEADING = 80

/** Below this a row looks no more like headings than any other. */
export const ENOUGH_FOR_HEADINGS = 3

/**
 * How much a row looks like headings: cells that we know as headings, cells that break with what stands below
 * (a word over dates), width; less for dates, numbers, long writing and repetition. Only compared within one file.
 */
export function scoreHeadingRow(cells: readonly string[], below: readonly (readonly string[])[]): number {
  const filled = cells.filter(cell => cell.trim() !== '')
  if (filled.length === 0 || (filled.length === 1 && cells.length > 1)) return 0
  const known = filled.filter(isKnownHeading).length
  const data = filled.filter(looksLikeData).length
  const repeated = filled.length - new Set(filled.map(cell => cell.trim().toLowerCase())).size
  const width = filled.length / cells.length
  return known * 3 + breaks(cells, below) + width * 2 - data * 4 - repeated
}

function isKnownHeading(cell: string): boolean {
  if (cell.length > LONGEST_HEADING) return false
  return knownOther(cell) !== undefined || (matchHeading(cell)[0]?.share ?? 0) >= 0.5
}

/** Dates, numbers and long writing are what headings are not. */
function looksLikeData(cell: string): boolean {
  const text = cell.trim()
  return text.length > LONGEST_HEADING || /^[£$]?-?\d[\d.,]*%?$/.test(text) || isDate(text)
}

function isDate(text: string): boolean {
  return ['settled', 'numbers'].includes(dateShape(text).shape)
}

/** How many columns have a word here and, in most of the rows below, dates or numbers. */
function breaks(cells: readonly string[], below: readonly (readonly string[])[]): number {
  return cells.filter((cell, column) => {
    const under = below.map(row => row[column] ?? '').filter(text => text.trim() !== '')
    return (
      !looksLikeData(cell) &&
      cell.trim() !== '' &&
      under.length > 0 &&
      under.filter(looksLikeData).length > under.length / 2
    )
  }).length
}
