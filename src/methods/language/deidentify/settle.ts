import { overlap, type Span } from './span.ts'

/**
 * Makes spans that do not overlap of spans that may, in the order of the text. What is given earlier is kept whole; of a
 * later one, what is left uncovered stays, so that settling never uncovers a letter.
 */
export function settle(spans: readonly Span[], text: string): Span[] {
  const kept: Span[] = []
  for (const span of spans)
    kept.push(...leftOf(span, kept).filter(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, end))))
  return kept.sort((a, b) => a.start - b.start)
}

function leftOf(span: Span, kept: readonly Span[]): Span[] {
  const over = kept.find(each => overlap(each, span))
  if (!over) return [span]
  const pieces = [
    { ...span, end: Math.min(span.end, over.start) },
    { ...span, start: Math.max(span.start, over.end) },
  ]
  return pieces.filter(({ start, end }) => start < end).flatMap(piece => leftOf(piece, kept))
}
