import { createHash } from 'node:crypto'
import { isOurHeading } from '../model/our-columns.ts'
import type { SheetRow } from '../model/sheet.ts'

/**
 * Gives each data row its fingerprint: SHA-256 over the headings and cells that hold something, with spaces and
 * Unicode forms evened out and in the order of the headings, plus how many rows like it came before in this file.
 * So the same row is known again in a later, longer export, with columns moved or added, and two like rows stay two.
 * What we add to rows that are given back does not count, so that a row put right is the row it is in the next export.
 * It must never change between versions, or registers imported before would be imported again.
 */
export function fingerprintRows(rows: readonly SheetRow[], headings: readonly string[]): SheetRow[] {
  const names = headings.map(heading => evenedOut(heading).toLowerCase())
  const seen = new Map<string, number>()
  return rows.map(row => {
    if (row.kind !== 'data') return row
    const content = contentOf(row.cells, names)
    const occurrence = (seen.get(content) ?? 0) + 1
    seen.set(content, occurrence)
    return { ...row, fingerprint: createHash('sha256').update(`${content}\n${occurrence}`).digest('hex') }
  })
}

function contentOf(cells: readonly string[], names: readonly string[]): string {
  const filled = cells
    .map((cell, at) => [names[at] ?? '', evenedOut(cell)] as const)
    .filter(([name, text]) => text !== '' && !isOurHeading(name))
  return JSON.stringify(filled.map(pair => JSON.stringify(pair)).sort())
}

const evenedOut = (cell: string) => cell.normalize('NFC').replace(/\s+/g, ' ').trim()
