import type { Span } from '../span.ts'
import { isEnglish } from '../words/is-english.ts'
import { isDay } from '../words/vocabulary.ts'
import { isNamedPlace, readText } from './reading.ts'

/** Towns, counties and countries of the list, written with a capital; two that stand together are one. */
export function findPlaces(text: string): Span[] {
  const { words } = readText(text)
  const spans: Span[] = []
  for (const [at, word] of words.entries()) {
    if (!isNamedPlace(word) || isDay(word.key) || (isEnglish(word) && !isPlaced(words[at - 1]?.key ?? '')))
      continue
    const last = spans.at(-1)
    const next = words[at + 1]
    const end =
      next &&
      next.gap === ' ' &&
      next.shape === 'capital' &&
      !isEnglish(next) &&
      /^(?:blaenau|merthyr|welwyn|colwyn|hebden)$/.test(word.key)
        ? next.end
        : word.end
    if (last?.end === word.start - 1 && word.gap === ' ') spans[spans.length - 1] = { ...last, end }
    else spans.push({ start: word.start, end, label: 'LOCATION', certainty: 'possible' })
  }
  return spans
}

function isPlaced(before: string): boolean {
  return /^(?:in|at|near|to|from|of|via|outside|around)$/.test(before)
}
