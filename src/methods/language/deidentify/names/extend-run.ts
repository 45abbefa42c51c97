import type { Certainty, Label, Span } from '../span.ts'
import { formalTitles, particles, roles, titles, verbs } from '../words/cues.data.ts'
import { isEnglish } from '../words/is-english.ts'
import { isKnownName, isListedName, isNameByOrigin, isPlace } from '../words/known-names.ts'
import { setOf } from '../words/set-of.ts'
import type { Word } from '../words/split-text.ts'
import { isCareWord, isDay, isVeryCommon } from '../words/vocabulary.ts'
import { actsAsPerson, titleBefore } from './context.ts'
import { isOneOf, type Reading } from './reading.ts'

// How somebody is called as kin or by courtesy, which may be as much of the name as what follows.
const kin = setOf(
  `mama baba aling mang ma nana mzee auntie aunty uncle papa alhaji alhaja hajia chief madam kuya ate ah tita tito baby sister bhai
  abuelo lola lolo oga mallam sheikh prophet granny nanny`,
)
// How people of South Asia are honoured, after the name: "Hansa ben", "Ramesh bhai".
const honours = setOf('ben behn bhai bai ji jee didi')
const smallParticles = setOf('de van von al el abu umm bin bint ap')
const openingNames = setOf('he she we an ho man long ah')
const namedLikeKin = setOf('nan nana')
const beforePlaces = setOf('in near at via')
// Family names that are far more often words of grammar.
const hardlyInCapitals = setOf('so he an she we may to do')
const hardlyInSmall = setOf('he she so an to do on no us her in had hand we me how all may will')

type Run = { readonly span: Span; readonly next: number }

/** The whole of a name that begins at a word: its other parts, its initials, the particles between and before. */
export function extendRun(
  reading: Reading,
  at: number,
  names: ReadonlySet<number>,
  free: readonly boolean[],
  after: number,
): Run | undefined {
  const { words } = reading
  const last = lastOf(reading, at, names, free)
  const first = firstOf(reading, at, free, after)
  const [from, to] = [words[first], words[last]]
  if (!from || !to) return undefined
  const span = { start: from.start, end: endOf(reading, to), ...kindOf(reading, at, last) }
  return { span, next: last + 1 }
}

function lastOf(reading: Reading, at: number, names: ReadonlySet<number>, free: readonly boolean[]): number {
  const { words } = reading
  let last = at
  for (let next = at + 1; next < words.length && free[next]; next++) {
    const word = words[next]
    if (!word || !joins(words[last], word)) break
    if (names.has(next) || isOtherPart(reading, next)) last = next
    else if (isHonoured(words[last], word)) last = next
    else if (!particles.has(word.key)) break
    else if (word.shape !== 'lower' && !isEnglish(word)) last = next
  }
  return last
}

function isHonoured(last: Word | undefined, word: Word): boolean {
  return last !== undefined && last.shape !== 'lower' && honours.has(word.key)
}

/** Whether nothing but a space stands between two words, or the point of an initial or a shortened name. */
function joins(last: Word | undefined, word: Word): boolean {
  if (!last || last.possessive) return false
  return word.gap === ' ' || (/^\. ?$/.test(word.gap) && /^(?:\p{L}|ma|st|wm|chas|jos|mc)$/iu.test(last.text))
}

/** A word with a capital straight after a name is its other part, unless it is care vocabulary or a role. */
function isSurname(words: readonly Word[], at: number): boolean {
  const [word, last] = [words[at], words[at - 1]]
  if (!word || word.shape === 'lower' || word.shouted || word.gap !== ' ' || last?.possessive) return false
  if (isKnownName(word.key)) return true
  return (
    word.shape === 'capital' &&
    word.key.length > 1 &&
    !isCareWord(word.key) &&
    !roles.has(word.key) &&
    !titles.has(word.key)
  )
}

function isInitial(word: Word): boolean {
  return /^\p{Lu}$/u.test(word.text) && word.text !== 'I'
}

/** What stands after a name and is of it, though alone it would be no name. */
function isOtherPart(reading: Reading, at: number): boolean {
  const word = reading.words[at]
  if (!word) return false
  return (
    isSurname(reading.words, at) ||
    isInitial(word) ||
    isSmallInitial(reading, at) ||
    isSmallPart(reading, at) ||
    isShoutedPart(word)
  )
}

/** A word of a line in capitals that is a family name, after another: "LI WAI MAN". */
function isShoutedPart(word: Word): boolean {
  if (!word.shouted || word.gap !== ' ' || verbs.has(word.key)) return false
  if (isListedName(word.key)) return !hardlyInCapitals.has(word.key)
  return isKnownName(word.key) && !isVeryCommon(word.key)
}

/** One small letter after a name where all letters are small: "agnieszka k". */
function isSmallInitial({ words, text, lowerCase }: Reading, at: number): boolean {
  const word = words[at]
  if (!word || !lowerCase || !/^\p{Ll}$/u.test(word.text)) return false
  return text[word.end] === '.' || !/^[aixwr]$/.test(word.text)
}

/** A known name after a name where all letters are small: "mei ling". */
function isSmallPart({ words, lowerCase }: Reading, at: number): boolean {
  const [word, last] = [words[at], words[at - 1]]
  if (word?.gap !== ' ' || word.shape !== 'lower' || verbs.has(word.key) || last?.possessive) return false
  if (last?.shape === 'lower' && isListedName(word.key)) return !hardlyInSmall.has(word.key)
  return lowerCase && isKnownName(word.key) && !isVeryCommon(word.key)
}

function firstOf({ words }: Reading, at: number, free: readonly boolean[], after: number): number {
  let first = at
  while (first > 0 && free[first - 1]) {
    const [word, last] = [words[first], words[first - 1]]
    if (!word || !last || last.start < after || !joins(last, word)) break
    if (!belongsBefore(last, word)) break
    first--
  }
  return first
}

/** What stands before a name and is of it: an initial, a particle with a capital, a given name that is an English word. */
function belongsBefore(last: Word, word: Word): boolean {
  if (word.gap === ' ' && (isKin(last, word) || isFamilyName(last, word))) return true
  if (formalTitles.has(last.key) || (roles.has(last.key) && !namedLikeKin.has(last.key))) return false
  if (isInitial(last)) return true
  if (last.shape === 'lower') return smallParticles.has(last.key) && word.shape !== 'lower'
  if (particles.has(last.key)) return true
  return isKnownName(last.key) && word.gap === ' ' && !isDay(last.key) && !titles.has(last.key)
}

function isKin(last: Word, word: Word): boolean {
  return kin.has(last.key) && (last.shape !== 'lower' || word.shape === 'lower' || last.key === 'mama')
}

function isFamilyName(last: Word, word: Word): boolean {
  return isListed(last) && word.shape === 'capital' && (isNameByOrigin(word.key) || !isEnglish(word))
}

/** A word of grammar or a role that is a family name too, with a capital before a name: "He Ping", "So Wai". */
function isListed(word: Word): boolean {
  return word.shape === 'capital' && (!word.opens || openingNames.has(word.key)) && isListedName(word.key)
}

function endOf({ text }: Reading, word: Word): number {
  return word.text.length === 1 && text[word.end] === '.' ? word.end + 1 : word.end
}

function kindOf(reading: Reading, at: number, last: number): { label: Label; certainty: Certainty } {
  const word = reading.words[at]
  if (titleBefore(reading, at) === 'formal' && word?.shape !== 'lower')
    return { label: 'PERSON', certainty: 'certain' }
  const label: Label = word && isSomewhere(reading, at, last) ? 'LOCATION' : 'PERSON'
  return { label, certainty: 'possible' }
}

/** In, near or at somewhere that is no known name and does nothing: a place, though not one of the list. */
function isSomewhere(reading: Reading, at: number, last: number): boolean {
  const word = reading.words[at]
  if (!word || isKnownName(word.key) || word.shape === 'lower') return false
  return isOneOf(reading.words[at - 1], beforePlaces) && !actsAsPerson(reading, last) && !isPlace(word.key)
}
