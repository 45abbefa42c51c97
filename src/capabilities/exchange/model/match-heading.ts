import type { ColumnUse, Field } from './fields.ts'
import { headingsOf, otherHeadings } from './headings.data.ts'
import { headingWords } from './plain-heading.ts'

/** A field that a heading may mean, and how much of the heading says so: 1 is all of it. */
export type HeadingMatch = { readonly field: Field; readonly share: number }

/** A heading known not to be a field of ours. */
export type KnownOther = { readonly use: ColumnUse; readonly why: string }

type Known = { readonly words: readonly string[]; readonly whole: boolean }

const read = (line: string): Known[] =>
  line
    .split(',')
    .map(written => ({ words: headingWords(written.replace('=', '')), whole: written.includes('=') }))

const known = Object.entries(headingsOf).map(([field, line]) => ({
  field: field as Field,
  phrases: read(line),
}))
const others = otherHeadings.map(({ words, use, why }) => ({ phrases: read(words), use, why }))

/** The fields that a heading may mean, best first. Empty when it says nothing to us. */
export function matchHeading(heading: string): HeadingMatch[] {
  const words = new Set(headingWords(heading))
  return known
    .map(({ field, phrases }) => ({ field, share: bestShare(phrases, words) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
}

/** What is known of a heading that is not one of our fields ("Reported by", "Date of birth"), if all of it says so. */
export function knownOther(heading: string): KnownOther | undefined {
  const words = new Set(headingWords(heading))
  return others.find(({ phrases }) => bestShare(phrases, words) === 1)
}

function bestShare(phrases: readonly Known[], words: ReadonlySet<string>): number {
  let best = 0
  for (const phrase of phrases) {
    if (words.size === 0 || !phrase.words.every(word => words.has(word))) continue
    const share = new Set(phrase.words).size / words.size
    if (share === 1 || !phrase.whole) best = Math.max(best, share)
  }
  return best
}
