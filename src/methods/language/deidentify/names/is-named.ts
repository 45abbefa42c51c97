import { roles, titles, verbs } from '../words/cues.data.ts'
import { isEnglish } from '../words/is-english.ts'
import { isGivenName, isKnownName, isOnlyName } from '../words/known-names.ts'
import { setOf } from '../words/set-of.ts'
import type { Word } from '../words/split-text.ts'
import { isCareWord, isVeryCommon } from '../words/vocabulary.ts'
import { actsAsPerson, isAddressed, isCalled, standsWithName, titleBefore } from './context.ts'
import { isNamedInCapitals } from './is-named-in-capitals.ts'
import { isNamedInSmall } from './is-named-in-small.ts'
import { isNamedWithCapital } from './is-named-with-capital.ts'
import type { Reading } from './reading.ts'

const shortTitles = setOf('mr mrs ms dr rev')
// "Dr surgery", "Dr visit": the title stands for whoever comes.
const ofDoctors = setOf('surgery surgeries appointment visit round')

/** Whether a word is, or is part of, somebody's name. */
export function isNamed(reading: Reading, at: number, known: ReadonlySet<string>): boolean {
  const word = reading.words[at]
  if (!word || word.key.length < 2 || shortTitles.has(word.key)) return false
  if (titleBefore(reading, at)) return isTitled(reading, at)
  if (word.shouted) return isNamedInCapitals(reading, at, known)
  if (word.shape === 'lower') return isNamedInSmall(reading, at, known)
  if (word.shape === 'upper' && !known.has(word.key)) return isNamedAsAcronym(reading, at)
  return isNamedWithCapital(reading, at, known)
}

function isTitled(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (!word) return false
  if (titleBefore(reading, at) === 'formal') {
    if (word.shape !== 'lower') return !ofDoctors.has(word.key)
    return (!isVeryCommon(word.key) || isKnownName(word.key)) && !verbs.has(word.key)
  }
  if (word.shape === 'lower') return isOnlyName(word.key) || (reading.lowerCase && isUncommonName(word))
  if (roles.has(word.key) || titles.has(word.key)) return false
  return !isEnglish(word) || isKnownName(word.key)
}

function isUncommonName(word: Word): boolean {
  return !isEnglish(word) || (isGivenName(word.key) && !isVeryCommon(word.key))
}

/** Capitals among small letters: a family name written large, or an abbreviation that nobody knows. */
function isNamedAsAcronym(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (!word || isCareWord(word.key)) return false
  if (isOnlyName(word.key)) return true
  if (word.key.length === 2)
    return actsAsPerson(reading, at) || isAddressed(reading, at, 'perhaps') || isCalled(reading, at)
  if (isEnglish(word))
    return isKnownName(word.key) && (standsWithName(reading, at) || isAddressed(reading, at, 'surely'))
  return word.key.length > 4
}
