import { concepts, conceptsIn } from '../concepts/concept-book.ts'
import { splitWords } from '../split-words.ts'
import { stem } from './stem.ts'
import { stopWords } from './stop-words.data.ts'

/** How often each concept (numbers below `firstWord`) and each stem of a word (from there on) stands in a text. */
export type Features = ReadonlyMap<number, number>

/** The number of the first stem; those below are concepts. */
export const firstWord = concepts.length

const IGNORED = -1

/** Numbers the stems of a collection as it meets them. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #byWord = new Map<string, number>()

  /** How many numbers are given, concepts among them. */
  get size(): number {
    return firstWord + this.#numbers.size
  }

  /** What is in a text. `grow` numbers stems that are new; without it they are passed over, as nothing shares them. */
  read(text: string, grow: boolean): Features {
    const words = splitWords(text)
    const features = new Map<number, number>()
    for (const { concept } of conceptsIn(words)) count(features, concept.index)
    for (const word of words) count(features, this.#numberOf(word, grow))
    return features
  }

  /** The number of a word's stem; undefined for a word that says nothing or is not known. */
  numberOf(word: string): number | undefined {
    const number = this.#numberOf(word, false)
    return number === IGNORED ? undefined : number
  }

  #numberOf(word: string, grow: boolean): number {
    const known = this.#byWord.get(word)
    if (known !== undefined) return known
    const stemmed = stem(word)
    let number = stopWords.has(stemmed) ? IGNORED : this.#numbers.get(stemmed)
    if (number === undefined && !grow) return IGNORED
    if (number === undefined) {
      number = this.size
      this.#numbers.set(stemmed, number)
    }
    this.#byWord.set(word, number)
    return number
  }
}

function count(features: Map<number, number>, number: number): void {
  if (number !== IGNORED) features.set(number, (features.get(number) ?? 0) + 1)
}
