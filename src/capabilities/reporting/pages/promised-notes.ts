import { defaultHours } from '#capabilities/organisation'
import { threadWords } from '../messages/thread-words.ts'
import type { Stage } from '../model/message-kinds.ts'
import type { PlaceDescribed } from '../report.ts'
import { lengthOfTime } from './length-of-time.ts'

/** By when whoever told us hears from us, beside the steps of their journey: the organisation's own times. */
export function promisedNotes(
  lang: string,
  { promises }: Pick<PlaceDescribed, 'promises'>,
): Partial<Record<Stage, string>> {
  const own = threadWords(lang)
  const hours = { ...defaultHours, ...promises }
  return {
    thanked: own.aimThanks({ time: lengthOfTime(lang, hours.thanks) }),
    looking: own.aimNews({ time: lengthOfTime(lang, hours['first-news']) }),
  }
}
