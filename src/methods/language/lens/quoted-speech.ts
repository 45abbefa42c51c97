import type { Span } from './span.ts'

// A straight mark that follows a letter or digit closes (5" or said"), so it cannot open.
const speech = /“[^“”]*”|(?<![\p{L}\p{N}])"[^"]*"/gu

/** Where somebody's speech stands between double quotation marks, the marks among it. A mark without its pair is no speech. */
export function quotedSpeech(text: string): Span[] {
  return [...text.matchAll(speech)].map(({ 0: said, index }) => ({ start: index, end: index + said.length }))
}
