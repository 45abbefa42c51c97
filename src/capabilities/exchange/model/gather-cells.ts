import type { Field } from './fields.ts'
import type { Mapping } from './mapping.ts'

/** The cells of one row by what they are for. */
export type Gathered = {
  /** The text of a field, as written; null when its cells are blank. Several columns are joined, each under its heading. */
  text(field: Field): string | null
  readonly alsoKept: readonly { readonly heading: string; readonly text: string }[]
}

/** Gathers a row's cells by the mapping. */
export function gatherCells(
  cells: readonly string[],
  headings: readonly string[],
  mapping: Mapping,
): Gathered {
  const filled = cells
    .map((text, at) => ({ text, heading: headings[at] ?? '', use: mapping[at] ?? 'keep' }))
    .filter(({ text }) => text.trim() !== '')
  return {
    text: field => joined(filled.filter(({ use }) => use === field)),
    alsoKept: filled.filter(({ use }) => use === 'keep').map(({ heading, text }) => ({ heading, text })),
  }
}

/** One cell stays exactly as it was written. */
function joined(parts: readonly { readonly text: string; readonly heading: string }[]): string | null {
  const [first, ...more] = parts
  if (!first) return null
  return more.length
    ? parts.map(({ heading, text }) => `${heading}: ${text.trim()}`).join('\n\n')
    : first.text
}
