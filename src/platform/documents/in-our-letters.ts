import { readdirSync, readFileSync } from 'node:fs'
import { fontLetters } from './font-letters.ts'

const folder = new URL('./fonts/', import.meta.url)

/** Shown in the place of a sign that none of our fonts has, such as an emoji. */
const standIn = '\ufffd'

// Overrides of the direction of writing: text would be read in another order than it was written.
const overrides = /[\u202a-\u202e\u2066-\u2069]/
const invisible = /\p{Cc}|\p{Cf}|\p{Variation_Selector}/u
// PDF/UA-1 refuses these even where a font has them.
const refused = /\p{Cc}|[\ufeff\ufffe]/u

let letters: Set<number> | undefined

/**
 * A text in the letters that the fonts of our documents have. PDF/UA-1 refuses a document with any other, and a machine
 * that happens to have the font would make another document. Signs that are seen get a stand-in; the others are left out.
 */
export function inOurLetters(text: string): string {
  return [...text].map(inOurLetter).join('')
}

function inOurLetter(sign: string): string {
  if (sign === '\n' || sign === '\t') return sign
  if (overrides.test(sign) || refused.test(sign)) return ''
  if (ourLetters().has(sign.codePointAt(0) ?? 0)) return sign
  return invisible.test(sign) ? '' : standIn
}

function ourLetters(): Set<number> {
  letters ??= new Set(fontFiles().flatMap(name => [...fontLetters(readFileSync(new URL(name, folder)))]))
  return letters
}

function fontFiles(): string[] {
  return readdirSync(folder).filter(name => name.endsWith('Regular.ttf'))
}
