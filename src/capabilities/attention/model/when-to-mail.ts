import type { Instant } from '#platform/time'
import type { Choice } from './choice.ts'
import { minuteOfDay, minutesOf, nextTime } from './london-clock.ts'

/**
 * When the mail about something goes that may be mailed from a moment on; undefined when this person wants none. It does not
 * wait for a daily mail that comes later than `mailBy`. Quiet hours hold for every mail. An alert does not ask here.
 */
export function whenToMail(choice: Choice, notBefore: Instant, mailBy?: Instant): Instant | undefined {
  if (choice.how === 'in-app') return undefined
  const daily = nextTime(notBefore, choice.digestAt)
  const canWait = choice.how === 'digest' && (mailBy === undefined || daily <= mailBy)
  const first = canWait ? daily : notBefore
  return isQuiet(choice, first) ? nextTime(first, choice.quietUntil) : first
}

/** Whether a moment lies in somebody's quiet hours. */
export function isQuiet({ quietFrom, quietUntil }: Choice, moment: Instant): boolean {
  const [from, until, now] = [minutesOf(quietFrom), minutesOf(quietUntil), minuteOfDay(moment)]
  return from <= until ? from <= now && now < until : from <= now || now < until
}
