import { formalTitles, grammar, offices, personal, roles } from '../words/cues.data.ts'
import { isEnglish } from '../words/is-english.ts'
import { isChinesePart, isGivenName, isKnownName, isNameByOrigin, isPlace } from '../words/known-names.ts'
import { setOf } from '../words/set-of.ts'
import type { Word } from '../words/split-text.ts'
import { isCareWord, isDay, isIllness, isRare, isVeryCommon, isVocabulary } from '../words/vocabulary.ts'
import { actsAsPerson, isAddressed, isContraction, isModal } from './context.ts'
import { isDayPerson } from './is-day-person.ts'
import { isOpeningName } from './is-opening-name.ts'
import { isCapital, isOneOf, type Reading } from './reading.ts'

const beforeThings = setOf('the a an this that our no any some of in on')
const beforeHeadings = setOf('the a an this that our their her his my your')
const beforePlaces = setOf('in at near to from of')
const namedAfter = setOf('syndrome disease')
const saidOfThings = setOf('is was has had will')

export function isNamedWithCapital(reading: Reading, at: number, known: ReadonlySet<string>): boolean {
  const word = reading.words[at]
  if (!word || formalTitles.has(word.key)) return false
  if (isHyphenated(word) || isDoubled(word)) return true
  if (!isEnglish(word) && !isPlace(word.key)) return !isContraction(word)
  if (isPlace(word.key) && !isEnglish(word)) return isPlacePerson(reading, at, known)
  if (isDay(word.key)) return isDayPerson(reading, at)
  if (grammar.has(word.key) || (roles.has(word.key) && !known.has(word.key))) return false
  if (isAfterInitial(reading, at)) return true
  if (isCareWord(word.key) && !isNameTogether(reading, at)) return isMeant(reading, at)
  if (isKnownName(word.key)) return word.opens ? isOpeningName(reading, at, known) : !isModal(reading, at)
  return word.opens ? isOpeningStranger(reading, at) : isStrangeCapital(reading, at)
}

/** A family name that is a medicine or a brand too: "M. Rennie". */
function isAfterInitial({ words }: Reading, at: number): boolean {
  const [word, last] = [words[at], words[at - 1]]
  return (
    word?.gap === '. ' &&
    !word.shouted &&
    /^\p{Lu}$/u.test(last?.text ?? '') &&
    last?.gap === ' ' &&
    isKnownOrRare(word)
  )
}

function isKnownOrRare(word: Word): boolean {
  return isKnownName(word.key) || !isVeryCommon(word.key)
}

/** Whether the words around say that a person is meant, whatever the word means. */
function isMeant(reading: Reading, at: number): boolean {
  const [word, last, next] = [reading.words[at], reading.words[at - 1], reading.words[at + 1]]
  if (!word || isOneOf(last, beforeThings)) return false
  if (isAddressed(reading, at, 'surely')) return isKnownName(word.key)
  if (isIllness(word.key) || (!isKnownName(word.key) && !isRare(word.key))) return false
  if (isOneOf(next, namedAfter) || (!isGivenName(word.key) && isOneOf(next, saidOfThings))) return false
  return actsAsPerson(reading, at)
}

/** A name that is an abbreviation or a brand too (Ama, Sara): a name in a sentence, no name before another such word. */
function isNameTogether({ words }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word?.shape !== 'capital' || !isGivenName(word.key)) return false
  if (next?.gap !== ' ' || next.shape === 'lower') return true
  return !isCareWord(next.key) || isNameByOrigin(next.key)
}

/** An English word that begins a sentence and does what only people do. */
function isOpeningStranger(reading: Reading, at: number): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]]
  if (!word || isVeryCommon(word.key) || offices.has(word.key)) return false
  if (isRare(word.key) && isMeant(reading, at)) return true
  return next?.gap === ' ' && personal.has(next.key)
}

/** Both halves with a capital, one of them at least no plain word: Mensah-Cole, Jun-Jun, Joyce-Grace. */
function isHyphenated(word: Word): boolean {
  const halves = word.text.split(/[-‑]/)
  if (halves.length === 2 && halves.every(half => isChinesePart(half.toLowerCase()))) return true
  if (halves.length < 2 || isCareWord(word.key)) return false
  return halves.every(half => /^\p{Lu}/u.test(half)) && halves.some(isNoPlainWord)
}

function isNoPlainWord(half: string): boolean {
  const key = half.toLowerCase()
  return key.length > 1 && (!isVocabulary(key) || isKnownName(key))
}

/** One name said twice, as a pet name is: Jun-jun. */
function isDoubled(word: Word): boolean {
  const [first, second] = word.key.split('-')
  return first !== undefined && first.length > 1 && first === second
}

function isPlacePerson(reading: Reading, at: number, known: ReadonlySet<string>): boolean {
  const word = reading.words[at]
  if (!word || isOneOf(reading.words[at - 1], beforePlaces)) return false
  if (known.has(word.key) || isKnownName(word.key)) return true
  return actsAsPerson(reading, at) || isAddressed(reading, at, 'perhaps')
}

/** An English word with a capital where none is due: a name if a person is meant, and no heading. */
function isStrangeCapital(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (!word || word.opens || isCareWord(word.key) || roles.has(word.key)) return false
  const [last, next] = [reading.words[at - 1], reading.words[at + 1]]
  if (next?.gap === ' ' && isOfHeading(next)) return false
  if (isOneOf(last, beforeHeadings)) return false
  if (word.gap === ' ' && !last?.opens && isOfHeading(last)) return false
  if (isRare(word.key) || isAddressed(reading, at, 'surely')) return true
  return !isVeryCommon(word.key) && (actsAsPerson(reading, at) || isAddressed(reading, at, 'perhaps'))
}

function isOfHeading(word: Word | undefined): boolean {
  return isCapital(word) && isEnglish(word) && !isKnownName(word.key)
}
