import { readFileSync } from 'node:fs'

type Level = 'info' | 'nudge' | 'review'
interface Entry {
  readonly id: string
  readonly level: Level
  readonly pattern: string
  readonly exceptions: readonly string[]
}
interface Lexicon {
  readonly entries: readonly Entry[]
  readonly globalSafePhrases: readonly string[]
}

/** One place where a text reads as blame: which pattern, how weighty, and the words. */
export interface BlameHit {
  readonly id: string
  readonly level: Level
  readonly words: string
}

const lexicon: Lexicon = JSON.parse(
  readFileSync(new URL('../../src/methods/language/lens/blame-lexicon.json', import.meta.url), 'utf8'),
)
const safe = lexicon.globalSafePhrases.map(phrase => new RegExp(phrase, 'gi'))
const patterns = lexicon.entries.map(({ id, level, pattern, exceptions }) => ({
  id,
  level,
  pattern: new RegExp(pattern, 'gi'),
  exceptions: [...exceptions.map(source => new RegExp(source, 'gi')), ...safe],
}))

/**
 * Where a text reads as blame, by the lexicon's own rules: an exception counts when it overlaps the words, and a first
 * person's or a quoted speaker's words count like any other (stricter than the lexicon asks).
 */
export function blameHits(text: string): BlameHit[] {
  return patterns.flatMap(({ id, level, pattern, exceptions }) =>
    [...text.matchAll(pattern)]
      .filter(found => !exceptions.some(exception => overlaps(text, exception, found)))
      .map(([words]) => ({ id, level, words })),
  )
}

function overlaps(text: string, exception: RegExp, found: RegExpExecArray): boolean {
  const end = found.index + found[0].length
  return [...text.matchAll(exception)].some(
    ({ index, 0: words }) => index < end && index + words.length > found.index,
  )
}
