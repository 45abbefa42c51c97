import { being } from '../words/cues.data.ts'
import { isEnglish } from '../words/is-english.ts'
import { isKnownName } from '../words/known-names.ts'
import { setOf } from '../words/set-of.ts'
import { actsAsPerson, isAddressed, isCalled, isModal, standsWithName } from './context.ts'
import { isCapital, isOneOf, type Reading } from './reading.ts'

// What is done for somebody by a colleague: "washed by April".
const doneBy = setOf(
  'served given seen washed helped supported fed told assisted signed witnessed hoisted found',
)
const beforeDates = setOf(
  'in on since until till every last next before after from this by of per during early late mid',
)
const rooms = setOf('room rm bed flat')
const asking = setOf('could can would did does has should')
const namesMoreThanDays = setOf('may june april august july')

/** Whether a day or a month is somebody's name here: April can do any day in April. */
export function isDayPerson(reading: Reading, at: number): boolean {
  const { words } = reading
  const [word, last, next] = [words[at], words[at - 1], words[at + 1]]
  if (!word || !isKnownName(word.key)) return false
  if (last?.key === 'by' && isOneOf(words[at - 2], doneBy)) return true
  if (isOneOf(last, beforeDates) && !word.opens) return false
  if (isAddressed(reading, at, 'surely')) return true
  if (next?.key === 'in' && isOneOf(words[at + 2], rooms)) return true
  if (isModal(reading, at)) return false
  return isSigned(reading, at) || isOneOf(last, asking) || isPersonByNext(reading, at)
}

/** The last word of a text, after a comma or on a line of its own. */
function isSigned({ words }: Reading, at: number): boolean {
  return !words[at + 1] && at > 3 && /^(?:,\s|\s*\n\s*)$/.test(words[at]?.gap ?? '')
}

function isPersonByNext(reading: Reading, at: number): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]]
  if (!word) return false
  if (next && next.gap === ' ' && isCapital(next) && !isEnglish(next)) return true
  const acts = isOneOf(next, being)
    ? word.opens && namesMoreThanDays.has(word.key)
    : actsAsPerson(reading, at)
  return acts || isCalled(reading, at) || (standsWithName(reading, at) && !word.opens)
}
