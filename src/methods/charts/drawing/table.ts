import { plainNumber } from './numbers.ts'

/** A table for the page to draw beside a chart: every cell is plain text, numeric columns are to be set right. */
export type NumbersTable = {
  caption: string
  columns: { name: string; numeric: boolean }[]
  rows: string[][]
}

/** A number, or a dash where there is none. */
export function cell(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : plainNumber(value)
}

/** Columns by name; those listed in `text` are words, the others numbers. */
export function columnsNamed(names: readonly string[], text: readonly string[]): NumbersTable['columns'] {
  return names.map(name => ({ name, numeric: !text.includes(name) }))
}

/** A word with a capital, for the head of a column. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
