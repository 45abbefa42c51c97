import { overlap, type Span } from './span.ts'
import { setPhrases } from './words/set-phrases.data.ts'

const phrase = new RegExp(
  `(?<![\\p{L}\\d])(?:${setPhrases.map(each => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?!\\p{L})`,
  'giu',
)

/** The spans that are not part of a dish, a song, a programme or a turn of phrase; what is certain stays. */
export function withoutSetPhrases(spans: readonly Span[], text: string): Span[] {
  const phrases = [...text.matchAll(phrase)].map(({ 0: it, index }) => ({
    start: index,
    end: index + it.length,
  }))
  return spans.filter(span => span.certainty === 'certain' || !phrases.some(each => overlap(each, span)))
}
