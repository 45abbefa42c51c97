import type { Delimiter } from '../model/sheet.ts'

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|']
const SAMPLE = 65_536
const MANY_COLUMNS = 20

/** Excel's own first line "sep=;" names the delimiter; it is a row of the file all the same. */
const named = /^sep=([,;|\t])\r?\n/i

/** The delimiter whose number is most alike from row to row; comma when none parts anything. */
export function sniffDelimiter(text: string): Delimiter {
  const said = named.exec(text)?.[1]
  const known = delimiters.find(delimiter => delimiter === said)
  if (known) return known
  const sample = text.slice(0, SAMPLE)
  const scored = delimiters.map(delimiter => ({ delimiter, score: evenness(countPerRow(sample, delimiter)) }))
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter
}

/** The share of rows that have the commonest count above none, and a little for more columns. */
function evenness(counts: readonly number[]): number {
  const tally = new Map<number, number>()
  for (const count of counts) if (count > 0) tally.set(count, (tally.get(count) ?? 0) + 1)
  const [common, rows] = [...tally].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])
  return (rows / Math.max(1, counts.length)) * (1 + Math.min(common, MANY_COLUMNS) / MANY_COLUMNS)
}

/** How often a delimiter stands outside quotation marks in each row; a quotation mark opens only at the start of a cell. */
function countPerRow(text: string, delimiter: Delimiter): number[] {
  const counts = [0]
  let quoted = false
  let atStart = true
  for (const char of text) {
    if (char === '"' && (quoted || atStart)) quoted = !quoted
    else if (!quoted && char === delimiter) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1
    else if (!quoted && char === '\n') counts.push(0)
    atStart = char === delimiter || char === '\n'
  }
  return counts
}
