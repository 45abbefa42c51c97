import { dateShape } from './dates/date-shape.ts'
import { readTime } from './dates/read-time.ts'
import { readKind } from './event-kinds.ts'

/** What the values of a column are like; shares are of its filled cells. */
export type ColumnLook = {
  readonly filled: number
  readonly distinct: number
  readonly averageLength: number
  readonly longest: number
  readonly dates: number
  readonly times: number
  readonly kinds: number
  /** Cells of four words or more. */
  readonly writing: number
  /** Cells that are only a number. */
  readonly numbers: number
  /** A few different values, for the person to see. */
  readonly samples: readonly string[]
}

const SAMPLES = 3
const SAMPLE_LENGTH = 80

/** Looks at all values of a column. */
export function lookAtColumn(cells: readonly string[], from1904 = false): ColumnLook {
  const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '')
  const share = (test: (cell: string) => boolean) =>
    filled.length ? filled.filter(test).length / filled.length : 0
  const distinct = new Set(filled)
  return {
    filled: filled.length,
    distinct: distinct.size,
    averageLength: filled.length ? filled.reduce((sum, cell) => sum + cell.length, 0) / filled.length : 0,
    longest: filled.reduce((most, cell) => Math.max(most, cell.length), 0),
    dates: share(cell => isDate(cell, from1904)),
    times: share(cell => readTime(cell) !== null),
    kinds: share(cell => readKind(cell) !== null),
    writing: share(cell => cell.split(/\s+/, 4).length === 4),
    numbers: share(cell => /^-?[\d.,]+$/.test(cell)),
    samples: [...distinct].slice(0, SAMPLES).map(shorten),
  }
}

/** A five-digit number is a day of a spreadsheet only within living memory (1982 to 2064); elsewhere it is a code. */
function isDate(cell: string, from1904: boolean): boolean {
  const shape = dateShape(cell, from1904)
  if (shape.shape === 'settled')
    return shape.form !== 'serial' || (shape.parts.year >= 1982 && shape.parts.year <= 2064)
  return shape.shape === 'numbers' || shape.shape === 'unknown'
}

const shorten = (cell: string) =>
  cell.length > SAMPLE_LENGTH ? `${cell.slice(0, SAMPLE_LENGTH - 1)}…` : cell
