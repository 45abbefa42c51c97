import {
  addressed,
  before,
  formalTitles,
  modalFollowers,
  nameFields,
  roles,
  titles,
  verbs,
} from '../words/cues.data.ts'
import { isEnglish } from '../words/is-english.ts'
import { isKnownName } from '../words/known-names.ts'
import { setOf } from '../words/set-of.ts'
import type { Word } from '../words/split-text.ts'
import { isDay, isVocabulary } from '../words/vocabulary.ts'
import { isCapital, isOneOf, type Reading } from './reading.ts'

const modal = setOf('may will can might')
const nameOrModal = setOf('may will')
const relative = setOf('who whose whom')
const joined = setOf('and &')
// What a line goes on with that begins by calling somebody: "Grace, could you".
const saidToPeople = setOf(
  `please can could would will thank thanks sorry just you i we who aged the our my his her from a their is said do don't this when
  have`,
)
const fieldEnds = /:\s*[-–—"“]?\s*$/

/** Whether a title such as Mr or Nurse stands before a word, and which kind. */
export function titleBefore({ words }: Reading, at: number): 'formal' | 'other' | undefined {
  const [word, title] = [words[at], words[at - 1]]
  if (!word || !title || !/^\.?\s$/.test(word.gap) || title.possessive) return undefined
  // MS is an illness where Ms is a title.
  if (title.text === 'MS' && !title.shouted) return undefined
  if (formalTitles.has(title.key)) return 'formal'
  return titles.has(title.key) && (title.shape !== 'lower' || title.opens || roles.has(title.key))
    ? 'other'
    : undefined
}

/** Whether what follows a word is something only a person does or has. */
export function actsAsPerson({ words }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word) return false
  if (modal.has(word.key) && next?.gap === ' ' && modalFollowers.has(next.key)) return false
  if (word.possessive) return !isDay(word.key) || next?.shape === 'lower'
  if (!next || !/^,? $/.test(next.gap)) return false
  if (relative.has(next.key)) return true
  if (next.gap.includes(',')) return false
  return (
    verbs.has(next.key) || (next.key.endsWith('ed') && next.shape === word.shape.replace('capital', 'lower'))
  )
}

/** Whether the word before says that a person is meant: told, with, a relative, a role, a field of a form. */
export function isAddressed({ words }: Reading, at: number, only: 'surely' | 'perhaps'): boolean {
  const [word, last] = [words[at], words[at - 1]]
  if (!word || !last) return false
  if (fieldEnds.test(word.gap)) return nameFields.has(last.key)
  if (!/^[,:]?\s$/.test(word.gap) && !/^ ?\($/.test(word.gap)) return false
  if (addressed.has(last.key)) return true
  return only === 'perhaps' && (before.has(last.key) || roles.has(last.key))
}

/** Whether a word stands where somebody is spoken to or listed: "Grace, please", "Joy – fine", "Hi Summer,". */
export function isCalled(reading: Reading, at: number): boolean {
  const { words, text } = reading
  const word = words[at]
  if (!word?.opens) return false
  const after = text.slice(word.end, word.end + 4)
  if (/^ ?[–—:-] ?/.test(after) && !/^-\p{L}/u.test(after)) return true
  if (after.startsWith(' (') || isAlone(reading, at)) return true
  return after.startsWith(', ') && isOneOf(words[at + 1], saidToPeople)
}

/** Whether a word has a line to itself, as a name under a letter has. */
function isAlone({ words, text }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  const before = text.slice(0, word?.start ?? 0)
  return word !== undefined && at > 0 && /\n\s*$/.test(before) && (!next || next.gap.includes('\n'))
}

/** Whether a name stands beside a word, so that both are one name or a list of people. */
export function standsWithName({ words }: Reading, at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]]
  if (!word || !next) return false
  if (/^ $/.test(next.gap) && isSurelyName(next) && isCapital(next)) return true
  if (joined.has(next.key) && after && isSurelyName(after)) return true
  return /^(?:,| ?&| ?\/) ?$/.test(next.gap) && isSurelyName(next)
}

function isSurelyName(word: Word): boolean {
  return (
    word.shape !== 'lower' &&
    (!isEnglish(word) || (isKnownName(word.key) && !word.opens && !isDay(word.key))) &&
    word.key.length > 1
  )
}

/** Whether "may" or "will" stands before what it helps: a verb, not a name. */
export function isModal({ words }: Reading, at: number): boolean {
  const next = words[at + 1]
  return isOneOf(words[at], nameOrModal) && next?.gap === ' ' && modalFollowers.has(next.key)
}

/** Whether a word is two in one: I've, hasn't, she'll. */
export function isContraction(word: Word): boolean {
  const stem = word.key.replace(/(?:n't|'(?:ll|d|ve|re|m|s))$/, '')
  return stem !== word.key && (stem.length < 2 || isVocabulary(stem) || verbs.has(word.key))
}
