import { tagWords } from '../../words/tag-words.ts'
import type { Span } from '../span.ts'
import { formalTitles, grammar, roles } from '../words/cues.data.ts'
import { isGivenName, isKnownName } from '../words/known-names.ts'
import { setOf } from '../words/set-of.ts'
import { splitText, type Word } from '../words/split-text.ts'
import { isCareWord, isDay, isVeryCommon } from '../words/vocabulary.ts'
import { isContraction } from './context.ts'
import { isOneOf } from './reading.ts'

const beforeDates = setOf(
  `in on since until till of every each last next this by before after from to early late mid during for at about see do can't`,
)

/**
 * Known names, and words with a capital where none is due, that wink-nlp takes for the name of something and nothing else has
 * found: the last net, and a wide one.
 */
export function findProperNouns(text: string): Span[] {
  const nouns = new Set(tagWords(text).flatMap(({ start, pos }) => (pos === 'PROPN' ? [start] : [])))
  const words = splitText(text)
  return words
    .filter((word, at) => nouns.has(word.start) && isLikely(word, words[at - 1], words[at + 1]))
    .map(({ start, end }) => ({ start, end, label: 'PERSON', certainty: 'possible' }))
}

function isLikely(word: Word, last: Word | undefined, next: Word | undefined): boolean {
  const { key } = word
  if (key.length < 2 || roles.has(key) || formalTitles.has(key) || grammar.has(key) || isContraction(word))
    return false
  if (key.endsWith('day') && isDay(key)) return false
  if (isDay(key)) return isKnownName(key) && !isOneOf(last, beforeDates) && next?.shape !== 'lower'
  if (isCareWord(key)) return false
  if (isGivenName(key) || (isKnownName(key) && !word.opens)) return true
  return word.shape === 'capital' && !word.opens && !word.shouted && !isVeryCommon(key)
}
