import { being, grammar, verbs } from '../words/cues.data.ts'
import { isEnglish } from '../words/is-english.ts'
import { isGivenName } from '../words/known-names.ts'
import { setOf } from '../words/set-of.ts'
import type { Word } from '../words/split-text.ts'
import { isVeryCommon } from '../words/vocabulary.ts'
import { actsAsPerson, isAddressed, isCalled, isModal, standsWithName } from './context.ts'
import { isOneOf, type Reading } from './reading.ts'

const saidOfThings = setOf('had given being needed important')
const whereabouts = setOf(
  `off on in to not back away from at with again here now both also too next this tonight today tomorrow yesterday`,
)
const plainPairs =
  /^(?:hope to|mark (?:on|at|to|in)|bill (?:to|from|in)|rose (?:to|in)|will to|art (?:in|to|at)|light .*|may .*)$/

/** A word that is a name and English too, where any word would have a capital. */
export function isOpeningName(reading: Reading, at: number, known: ReadonlySet<string>): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]]
  if (!word || isModal(reading, at)) return false
  if (isAddressed(reading, at, 'perhaps') || standsWithName(reading, at) || isCalled(reading, at)) return true
  if (known.has(word.key)) return true
  if (isGivenName(word.key) && isGivenNameByNext(word, next)) return true
  if (isOneOf(next, being) && isVeryCommon(word.key)) return !isOneOf(reading.words[at + 2], saidOfThings)
  return actsAsPerson(reading, at)
}

function isGivenNameByNext(word: Word, next: Word | undefined): boolean {
  return isAway(word, next) || (!isVeryCommon(word.key) && !isPlainNoun(next)) || isThirdPerson(next)
}

/** What looks like a verb of somebody: "walks", "hums". */
function isThirdPerson(next: Word | undefined): boolean {
  return next?.gap === ' ' && next.shape === 'lower' && /[^s]s$/.test(next.key) && !grammar.has(next.key)
}

/** Notes leave the verb out: "Joy off sick", "Grace to cover". */
function isAway(word: Word, next: Word | undefined): boolean {
  return next?.gap === ' ' && whereabouts.has(next.key) && !plainPairs.test(`${word.key} ${next.key}`)
}

/** What makes the word before it a plain one: "Rose hip syrup", "Frank haematuria". */
function isPlainNoun(next: Word | undefined): boolean {
  if (next?.gap !== ' ' || next.shape !== 'lower' || !isEnglish(next)) return false
  return !verbs.has(next.key) && !/(?:ed|ing|ly)$/.test(next.key) && !grammar.has(next.key)
}
