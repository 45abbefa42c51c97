import { limits } from './limits.ts'
import type { Unreadable } from './unreadable.ts'
import { listZip, unpackText, type ZipEntry } from './zip-entries.ts'

/** What the reading library does not tell of a workbook. */
export type WorkbookFacts = {
  readonly date1904: '1' | 'true' | undefined
  readonly formulaErrors: number
  readonly mergedRanges: number
}

/**
 * Looks into a workbook before the library opens it: whether it unpacks within bounds, whether a stray cell far out would
 * make the library build millions of empty cells, and what it would pass over in silence (formula errors, merged cells).
 */
export function lookIntoWorkbook(bytes: Uint8Array): WorkbookFacts | Unreadable {
  const entries = listZip(bytes)
  if (!entries) return 'damaged'
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  if (entries.length > limits.zipEntries || unpacked > limits.unpackedBytes) return 'unpacks-too-big'
  return factsOf(
    textsOf(bytes, entries, /^xl\/worksheets\/[^/]+\.xml$/),
    textsOf(bytes, entries, /^xl\/workbook\.xml$/),
  )
}

function factsOf(
  sheets: readonly (string | undefined)[],
  workbook: readonly (string | undefined)[],
): WorkbookFacts | Unreadable {
  const facts = { formulaErrors: 0, mergedRanges: 0 }
  for (const xml of sheets) {
    if (xml === undefined) return 'damaged'
    const reach = reachOf(xml)
    if (reach.columns > limits.columns) return 'too-many-columns'
    if (reach.rows > limits.rows) return 'too-many-rows'
    facts.formulaErrors += xml.match(/<c\b[^>]*\bt="e"/g)?.length ?? 0
    facts.mergedRanges += xml.match(/<mergeCell\b/g)?.length ?? 0
  }
  const flag = /<workbookPr\b[^>]*\bdate1904="(1|true)"/.exec(workbook[0] ?? '')?.[1]
  return { ...facts, date1904: flag === '1' || flag === 'true' ? flag : undefined }
}

function textsOf(bytes: Uint8Array, entries: readonly ZipEntry[], name: RegExp): (string | undefined)[] {
  return entries.filter(entry => name.test(entry.name)).map(entry => unpackText(bytes, entry))
}

/** How far the cells with content reach; a cell that only has a style closes itself and does not count. */
function reachOf(xml: string): { rows: number; columns: number } {
  let rows = 0
  let columns = 0
  for (const [, letters = '', digits = ''] of xml.matchAll(
    /<c\b[^>]*\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!\/)>/g,
  )) {
    rows = Math.max(rows, Number(digits))
    columns = Math.max(columns, columnNumber(letters))
  }
  return { rows, columns }
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
