import { isEnglish } from '../words/is-english.ts'
import { isKnownName } from '../words/known-names.ts'
import { actsAsPerson, isAddressed, isCalled, isModal, standsWithName } from './context.ts'
import { isCapital, type Reading } from './reading.ts'

/** Whether a day or a month is somebody's name here: April can do any day in April. */
export function isDayPerson(reading: Reading, at: number): boolean {
  const [word, last, next] = [reading.words[at], reading.words[at - 1], reading.words[at + 1]]
  if (!word || !isKnownName(word.key)) return false
  if (
    last?.key === 'by' &&
    /^(?:served|given|seen|washed|helped|supported|fed|told|assisted|signed|witnessed|hoisted|found)$/.test(
      reading.words[at - 2]?.key ?? '',
    )
  )
    return true
  if (
    /^(?:in|on|since|until|till|every|last|next|before|after|from|this|by|of|per|during|early|late|mid)$/.test(
      last?.key ?? '',
    ) &&
    !word.opens
  )
    return false
  if (isAddressed(reading, at, 'surely')) return true
  if (next?.key === 'in' && /^(?:room|rm|bed|flat)$/.test(reading.words[at + 2]?.key ?? '')) return true
  if (isModal(reading, at)) return false
  if (!next && at > 3 && /^(?:,\s|\s*\n\s*)$/.test(word.gap)) return true
  if (/^(?:could|can|would|did|does|has|should)$/.test(last?.key ?? '')) return true
  if (next && next.gap === ' ' && isCapital(next) && !isEnglish(next)) return true
  if (word.opens && /^(?:may|june|april|august|july)$/.test(word.key) && /^(?:is|was)$/.test(next?.key ?? ''))
    return true
  return actsAsPerson(reading, at) && !/^(?:is|was)$/.test(next?.key ?? '')
    ? true
    : isCalled(reading, at) || (standsWithName(reading, at) && !word.opens)
}
