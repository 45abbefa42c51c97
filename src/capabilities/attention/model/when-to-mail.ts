import type { Instant } from '#platform/time'
import type { Choice } from './choice.ts'
import { minuteOfDay, minutesOf, nextTime } from './london-clock.ts'

/**
 * When the mail about something goes that may be mailed from a moment on; undefined when this person wants none. Quiet
 * hours hold for the daily mail as well. An alert does not ask here.
 */
export function whenToMail(choice: Choice, notBefore: Instant): Instant | undefined {
  if (choice.how === 'in-app') return undefined
  const first = choice.how === 'at-once' ? notBefore : nextTime(notBefore, choice.digestAt)
  return isQuiet(choice, first) ? nextTime(first, choice.quietUntil) : first
}

/** Whether a moment lies in somebody's quiet hours. */
export function isQuiet({ quietFrom, quietUntil }: Choice, moment: Instant): boolean {
  const [from, until, now] = [minutesOf(quietFrom), minutesOf(quietUntil), minuteOfDay(moment)]
  return from <= until ? from <= now && now < until : from <= now || now < until
}
