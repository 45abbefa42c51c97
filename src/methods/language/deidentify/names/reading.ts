import { isPlace } from '../words/known-names.ts'
import { splitText, type Word } from '../words/split-text.ts'

/** A text as the finder of names reads it: its words, those around each, and how its writer uses capitals. */
export type Reading = {
  readonly text: string
  readonly words: readonly Word[]
  /** Whether the writer begins sentences with small letters, so that small letters say nothing. */
  readonly lowerCase: boolean
}

/** Reads a text for names. */
export function readText(text: string): Reading {
  const words = splitText(text)
  const openers = words.filter(word => word.opens && word.gap !== ' ')
  const small = openers.filter(word => word.shape === 'lower').length
  const capitals = words.filter(word => word.shape === 'capital').length
  return { text, words, lowerCase: small > openers.length / 2 || capitals < words.length * 0.02 }
}

/** Whether a word begins with a capital in a line that has small letters too. */
export function isCapital(word: Word | undefined): word is Word {
  return word !== undefined && word.shape !== 'lower'
}

/** Whether a word is there, and is one of these. */
export function isOneOf(word: Word | undefined, keys: ReadonlySet<string>): boolean {
  return word !== undefined && keys.has(word.key)
}

/** Whether a word with a capital is a place on the map. */
export function isNamedPlace(word: Word): boolean {
  return word.shape !== 'lower' && isPlace(word.key)
}
