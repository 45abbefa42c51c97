import { being, grammar, particles, personal, verbs } from '../words/cues.data.ts'
import { isEnglish } from '../words/is-english.ts'
import { isSlip } from '../words/is-slip.ts'
import { isChinesePart, isGivenName, isNameByOrigin, isOnlyName, isPlace } from '../words/known-names.ts'
import { setOf } from '../words/set-of.ts'
import type { Word } from '../words/split-text.ts'
import { isDay, isRare, isVeryCommon, isVocabulary } from '../words/vocabulary.ts'
import { actsAsPerson, isAddressed, isContraction, isModal } from './context.ts'
import { isOneOf, type Reading } from './reading.ts'

const beforePlainWords = setOf(
  'the a an this that some any no of in on at very more his her my your our their as so',
)
const states = setOf(
  `off late sick away upset at supposed asleep awake poorly shouting crying calling asking sitting saying walking trying looking
  working sleeping screaming wandering telling talking refusing helping laughing singing covering`,
)
const questions = setOf('is was did does has can will')
const askedAfter = setOf('still on in off ok okay coming back working here there know got up')
const belongings = setOf(
  `room bed chair cardigan glasses teeth dentures meds tablets mum mam dad sister brother son daughter wife husband family nan
  hearing buzzer pad care notes bag coat handbag purse door medication dinner lunch shift`,
)
const joining = setOf('and also then but so because when while that if by with for')

export function isNamedInSmall(reading: Reading, at: number, known: ReadonlySet<string>): boolean {
  const word = reading.words[at]
  if (!word || particles.has(word.key)) return false
  if (isOnlyName(word.key)) return !isPlace(word.key) || actsAsPerson(reading, at)
  if (isOwner(reading, at)) return true
  if (!isEnglish(word)) return known.has(word.key) || isLikelyInSmall(reading, at)
  if (isPairOfParts(reading, at)) return true
  if (!isGivenName(word.key)) return false
  if (isDay(word.key))
    return (
      isStart(reading, at) &&
      (doesWhatPeopleDo(reading, at) || (word.key === 'may' && actsAsPerson(reading, at)))
    )
  if (!reading.lowerCase && !(isNameByOrigin(word.key) && isRare(word.key))) return false
  return isPersonInSmall(reading, at, known)
}

/** A word in small letters that is in no vocabulary: a slip of the pen, or a name where a person acts or is spoken to. */
function isLikelyInSmall(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (!word || word.key.length < 3 || isContraction(word) || isPlace(word.key)) return false
  if (/^and me\b/.test(reading.text.slice(word.end + 1, word.end + 8))) return true
  if (isAddressed(reading, at, 'surely') || doesWhatPeopleDo(reading, at)) return true
  if (actsAsPerson(reading, at) || isAddressed(reading, at, 'perhaps'))
    return reading.lowerCase || !isSlip(word.key)
  return word.key.length > 3 && !isSlip(word.key)
}

function isPersonInSmall(reading: Reading, at: number, known: ReadonlySet<string>): boolean {
  const [word, last, next] = [reading.words[at], reading.words[at - 1], reading.words[at + 1]]
  if (!word || isModal(reading, at) || grammar.has(word.key)) return false
  if (isInAState(reading, at) || isAskedAfter(reading, at)) return true
  if (isVeryCommon(word.key)) return isStart(reading, at) && doesWhatPeopleDo(reading, at)
  if (isOneOf(last, beforePlainWords)) return false
  if (next && next.gap === ' ' && isOtherPart(next)) return true
  if (known.has(word.key) || isAddressed(reading, at, isNameByOrigin(word.key) ? 'perhaps' : 'surely'))
    return true
  return isStart(reading, at) && actsAsPerson(reading, at) && !isOneOf(next, being)
}

/** Two parts of Chinese names side by side: "po wing", "fan yung". */
function isPairOfParts({ words }: Reading, at: number): boolean {
  const [last, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word || !isSmallPartOfName(word)) return false
  return (
    (next?.gap === ' ' && isSmallPartOfName(next)) ||
    (last !== undefined && word.gap === ' ' && isSmallPartOfName(last))
  )
}

function isSmallPartOfName(word: Word): boolean {
  return word.shape === 'lower' && isChinesePart(word.key) && !isVeryCommon(word.key) && !verbs.has(word.key)
}

/** "hope is off today", "grace was late": how only a person can be. */
function isInAState(reading: Reading, at: number): boolean {
  const [next, there] = reading.words.slice(at + 1, at + 3)
  return isStart(reading, at) && isOneOf(next, being) && isOneOf(there, states)
}

function doesWhatPeopleDo({ words }: Reading, at: number): boolean {
  const next = words[at + 1]
  return next?.gap === ' ' && personal.has(next.key)
}

/** "is autumn still working there": a question about somebody. */
function isAskedAfter({ words }: Reading, at: number): boolean {
  const [last, next] = [words[at - 1], words[at + 1]]
  return last?.opens === true && isOneOf(last, questions) && isOneOf(next, askedAfter)
}

/** "olives cardigan", "wullies sister": the apostrophe left out before what only a person has. */
function isOwner({ words }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || next?.gap !== ' ' || !belongings.has(next.key) || !/[^s]s$/.test(word.key)) return false
  const stem = word.key.slice(0, -1)
  if (isDay(stem) || isVeryCommon(stem)) return false
  return isGivenName(stem) || (!isVocabulary(word.key) && !isVocabulary(stem) && !isSlip(stem))
}

function isStart({ words }: Reading, at: number): boolean {
  const [word, last] = [words[at], words[at - 1]]
  return word?.opens === true || /^[,;]\s/.test(word?.gap ?? '') || isOneOf(last, joining)
}

function isOtherPart(next: Word): boolean {
  if (next.text.length === 1) return next.key !== 'a' && next.key !== 'i'
  return isOnlyName(next.key) || (!isEnglish(next) && next.key.length > 3)
}
