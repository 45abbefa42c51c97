import { unpackWords } from './unpack-words.ts'
import { packedWords } from './words.data.ts'

let words: readonly string[] | undefined
let known: ReadonlySet<string> | undefined

/** The list: 7,776 different words in alphabetical order. Unpacked when it is first asked for. */
export function wordList(): readonly string[] {
  words ??= unpackWords(packedWords)
  return words
}

/** Whether this is a word of the list, written as the list writes it. */
export function isListed(word: string): boolean {
  known ??= new Set(wordList())
  return known.has(word)
}
