import { grammar, roles } from '../words/cues.data.ts'
import { isEnglish } from '../words/is-english.ts'
import { isGivenName, isKnownName, isPlace } from '../words/known-names.ts'
import { isDay, isVeryCommon } from '../words/vocabulary.ts'
import { actsAsPerson, isAddressed, isContraction, isModal } from './context.ts'
import type { Reading } from './reading.ts'

export function isNamedInCapitals(reading: Reading, at: number, known: ReadonlySet<string>): boolean {
  const word = reading.words[at]
  if (!word || isDay(word.key) || isPlace(word.key)) return word !== undefined && known.has(word.key)
  if (!isEnglish(word)) return !isContraction(word)
  if (!isKnownName(word.key) || roles.has(word.key)) return false
  if (known.has(word.key) && !isVeryCommon(word.key)) return true
  if (grammar.has(word.key)) return false
  if (isAddressed(reading, at, 'surely') || standsWithCapitals(reading, at)) return true
  if (isGivenName(word.key) && !isModal(reading, at) && actsAsPerson(reading, at)) return true
  return !isVeryCommon(word.key) && (actsAsPerson(reading, at) || isField(reading, at))
}

function standsWithCapitals({ words }: Reading, at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && next.gap === ' ' && next.key.length > 2 && !isEnglish(next)
}

function isField({ words }: Reading, at: number): boolean {
  return /:\s*$/.test(words[at]?.gap ?? '')
}
