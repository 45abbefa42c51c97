import { grammar } from './cues.data.ts'
import { namesByOrigin } from './names-by-origin.data.ts'
import { places } from './places.data.ts'
import { setOf } from './set-of.ts'
import { isVocabulary } from './vocabulary.ts'
import { familyWords, wordNames } from './word-names.data.ts'

const names = setOf(...Object.values(namesByOrigin))
const syllables = setOf(namesByOrigin.chinese)
const words = setOf(wordNames)
const family = setOf(familyWords)
const towns = setOf(places)

/** Whether a word stands in the list of names by origin. */
export function isNameByOrigin(key: string): boolean {
  return names.has(key) && !grammar.has(key)
}

/** Whether a word stands in the list of names by origin, though it may hold sentences together: He, So, An. */
export function isListedName(key: string): boolean {
  return names.has(key)
}

/** Whether a word is known as a name by which somebody is called; a family name alone seldom begins a sentence. */
export function isGivenName(key: string): boolean {
  return isNameByOrigin(key) || (words.has(key) && !grammar.has(key))
}

/** Whether a word is known as a given or family name, whatever else it means. */
export function isKnownName(key: string): boolean {
  return isGivenName(key) || (family.has(key) && !grammar.has(key))
}

/** Whether a word is a part of Chinese names, many of which are short English words too. */
export function isChinesePart(key: string): boolean {
  return syllables.has(key) && !grammar.has(key)
}

/** Whether a word is known as a name and is not English: nothing more is needed. */
export function isOnlyName(key: string): boolean {
  return names.has(key) && !isVocabulary(key)
}

/** Whether a word is a place on the map. */
export function isPlace(key: string): boolean {
  return towns.has(key)
}
