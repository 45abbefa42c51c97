import { grammar, particles, personal, verbs } from '../words/cues.data.ts'
import { isEnglish } from '../words/is-english.ts'
import { isSlip } from '../words/is-slip.ts'
import { isChinesePart, isGivenName, isNameByOrigin, isOnlyName, isPlace } from '../words/known-names.ts'
import type { Word } from '../words/split-text.ts'
import { isDay, isRare, isVeryCommon } from '../words/vocabulary.ts'
import { actsAsPerson, isAddressed, isContraction, isModal } from './context.ts'
import type { Reading } from './reading.ts'

export function isNamedInSmall(reading: Reading, at: number, known: ReadonlySet<string>): boolean {
  const word = reading.words[at]
  if (!word || particles.has(word.key)) return false
  if (isOnlyName(word.key)) return !isPlace(word.key) || actsAsPerson(reading, at)
  if (!isEnglish(word)) return known.has(word.key) || isLikelyInSmall(reading, at)
  if (isPairOfParts(reading, at)) return true
  if (!isGivenName(word.key) || isDay(word.key)) return false
  if (!reading.lowerCase && !(isNameByOrigin(word.key) && isRare(word.key))) return false
  return isPersonInSmall(reading, at, known)
}

/** A word in small letters that is in no vocabulary: a slip of the pen, or a name where a person acts or is spoken to. */
function isLikelyInSmall(reading: Reading, at: number): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]]
  if (!word || word.key.length < 3 || isContraction(word) || isPlace(word.key)) return false
  if (isAddressed(reading, at, 'surely') || (next?.gap === ' ' && personal.has(next.key))) return true
  if (actsAsPerson(reading, at) || isAddressed(reading, at, 'perhaps'))
    return reading.lowerCase || !isSlip(word.key)
  return word.key.length > 3 && !isSlip(word.key)
}

function isPersonInSmall(reading: Reading, at: number, known: ReadonlySet<string>): boolean {
  const [word, last, next] = [reading.words[at], reading.words[at - 1], reading.words[at + 1]]
  if (!word || isModal(reading, at) || grammar.has(word.key)) return false
  if (isVeryCommon(word.key)) return isStart(reading, at) && next?.gap === ' ' && personal.has(next.key)
  if (
    /^(?:the|a|an|this|that|some|any|no|of|in|on|at|very|more|his|her|my|your|our|their|as|so)$/.test(
      last?.key ?? '',
    )
  )
    return false
  if (next && next.gap === ' ' && isOtherPart(next)) return true
  if (known.has(word.key) || isAddressed(reading, at, isNameByOrigin(word.key) ? 'perhaps' : 'surely'))
    return true
  return isStart(reading, at) && actsAsPerson(reading, at) && !/^(?:is|was)$/.test(next?.key ?? '')
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

function isStart({ words }: Reading, at: number): boolean {
  return (
    words[at]?.opens === true ||
    /^(?:and|then|but|because|when|while|that|if|by|with|for)$/.test(words[at - 1]?.key ?? '')
  )
}

function isOtherPart(next: Word): boolean {
  if (next.text.length === 1) return next.key !== 'a' && next.key !== 'i'
  return isOnlyName(next.key) || (!isEnglish(next) && next.key.length > 3)
}
