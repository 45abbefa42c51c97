import { phraseEnd, readPhrase } from '../phrase.ts'
import { splitWords } from '../split-words.ts'
import { themes } from './concepts.data.ts'

/** One concept of care writing: its name, its theme, and its place in the list. */
export type Concept = { readonly index: number; readonly name: string; readonly theme: string }

/** A concept found in a text with the words that stood there; weak words do not make a text belong to a theme. */
export type FoundConcept = { readonly concept: Concept; readonly words: string; readonly weak: boolean }

type Entry = { readonly concept: Concept; readonly phrase: ReturnType<typeof readPhrase> }

/** Every concept, in the order of concepts.data.ts. */
export const concepts: readonly Concept[] = themes
  .flatMap(({ theme, concepts }) => Object.keys(concepts).map(name => ({ name, theme })))
  .map((concept, index) => ({ index, ...concept }))

const entries: readonly Entry[] = themes
  .flatMap(theme => Object.values(theme.concepts))
  .flatMap((line, index) => {
    const concept = concepts[index]
    return concept ? line.split(',').map(written => ({ concept, phrase: readPhrase(written.trim()) })) : []
  })

const denying = new Set(['no', 'not', 'nil', 'without', 'never', 'denied', 'denies', 'non'])
const byOpening = Map.groupBy(entries, entry => entry.phrase.words[0]?.text.slice(0, 2) ?? '')
const startingWith = new Map<string, readonly Entry[]>()

/** The concepts in a text, as often as they stand there; what is denied ("no bruising") is left out. */
export function findConcepts(text: string): FoundConcept[] {
  return conceptsIn(splitWords(text))
}

/** The same for a text that is split into words already. */
export function conceptsIn(words: readonly string[]): FoundConcept[] {
  const found: FoundConcept[] = []
  for (const [start, word] of words.entries()) {
    for (const { concept, phrase } of entriesFor(word)) {
      const end = phraseEnd(phrase, words, start)
      if (end === undefined || isDenied(words, start)) continue
      found.push({ concept, words: words.slice(start, end).join(' '), weak: phrase.weight === 1 })
    }
  }
  return found
}

/** The entries whose first word this is. Kept for each word met, as care writing uses few of them often. */
function entriesFor(word: string): readonly Entry[] {
  const known = startingWith.get(word)
  if (known) return known
  const first = [word]
  const fitting = (byOpening.get(word.slice(0, 2)) ?? []).filter(
    ({ phrase }) => phraseEnd({ ...phrase, words: phrase.words.slice(0, 1) }, first, 0) === 1,
  )
  if (startingWith.size < 200_000) startingWith.set(word, fitting)
  return fitting
}

function isDenied(words: readonly string[], start: number): boolean {
  if (denying.has(words[start] ?? '')) return false
  return (
    denying.has(words[start - 1] ?? '') || (words[start - 1] === 'any' && denying.has(words[start - 2] ?? ''))
  )
}
