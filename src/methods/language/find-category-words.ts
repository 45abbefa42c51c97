import { phraseEnd } from './phrase.ts'
import { type Entry, phrasesStarting } from './phrase-book.ts'
import { splitWords } from './split-words.ts'

/** One phrase found in a text, with the words that stood there. */
export type Found = { readonly entry: Entry; readonly said: string }

const denying = new Set(['no', 'not', 'nil', 'without', 'never', 'denied', 'denies', 'non'])

/** Every phrase of the category words that stands in a text; what is denied ("no bruising") or set aside is left out. */
export function findCategoryWords(text: string): Found[] {
  const tokens = splitWords(text)
  const asideUntil = setAsideWords(tokens)
  const found: Found[] = []
  tokens.forEach((token, start) => {
    if (asideUntil.has(start)) return
    for (const entry of phrasesStarting(token)) {
      if (entry.category === undefined) continue
      const end = phraseEnd(entry.phrase, tokens, start)
      if (end === undefined || isDenied(tokens, start)) continue
      found.push({ entry, said: tokens.slice(start, end).join(' ') })
    }
  })
  return found
}

function setAsideWords(tokens: readonly string[]): Set<number> {
  const aside = new Set<number>()
  tokens.forEach((token, start) => {
    for (const entry of phrasesStarting(token)) {
      const end = entry.category === undefined ? phraseEnd(entry.phrase, tokens, start) : undefined
      for (let at = start; at < (end ?? start); at++) aside.add(at)
    }
  })
  return aside
}

/** "No bruising", "denied any fall": one of the two words before denies it. */
function isDenied(tokens: readonly string[], start: number): boolean {
  if (denying.has(tokens[start] ?? '')) return false
  return tokens.slice(Math.max(0, start - 2), start).some(token => denying.has(token))
}
