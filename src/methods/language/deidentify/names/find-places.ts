import type { Span } from '../span.ts'
import { isEnglish } from '../words/is-english.ts'
import { setOf } from '../words/set-of.ts'
import type { Word } from '../words/split-text.ts'
import { isDay } from '../words/vocabulary.ts'
import { isNamedPlace, isOneOf, readText } from './reading.ts'

const beforePlaces = setOf('in at near to from of via outside around')
// The first words of places that have two: "Merthyr Tydfil".
const firstOfTwo = setOf('blaenau merthyr welwyn colwyn hebden')

/** Towns, counties and countries of the list, written with a capital; two that stand together are one. */
export function findPlaces(text: string): Span[] {
  const { words } = readText(text)
  const spans: Span[] = []
  for (const [at, word] of words.entries()) {
    if (!isNamedPlace(word) || isDay(word.key)) continue
    if (isEnglish(word) && !isOneOf(words[at - 1], beforePlaces)) continue
    const last = spans.at(-1)
    const end = endOf(word, words[at + 1])
    if (last?.end === word.start - 1 && word.gap === ' ') spans[spans.length - 1] = { ...last, end }
    else spans.push({ start: word.start, end, label: 'LOCATION', certainty: 'possible' })
  }
  return spans
}

function endOf(word: Word, next: Word | undefined): number {
  if (!firstOfTwo.has(word.key) || next?.gap !== ' ') return word.end
  return next.shape === 'capital' && !isEnglish(next) ? next.end : word.end
}
