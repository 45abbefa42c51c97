import { addHours, type Instant, instant } from '#platform/time'
import type { Duty } from '../duty.ts'
import { type ReminderPoint, remindedKinds, soonIs } from './reminders.data.ts'
import { isOpen } from './standing-of.ts'

/** A point of a duty's clock that has come. */
export type Reached = {
  ruleId: string
  point: ReminderPoint
  /** The end of the clock that it belongs to; undefined for "at once", which needs none. */
  clockEnd: Instant | undefined
  /** When the next point comes: a reminder after that says nothing new. */
  mailBy: Instant
}

type Clocked = Pick<Duty, 'rule' | 'standing' | 'clock' | 'due'>

/**
 * The points of a duty that have come by now, in their order; none once it is decided and sent, or not indicated. What is only to be
 * found out has points where it would be law: its clock runs meanwhile (`evaluation.clocks`).
 */
export function pointsReached(duty: Clocked, now: Instant): Reached[] {
  const { law, atOnce } = remindedKinds[duty.rule.deadline.kind]
  const toFindOut = duty.standing === 'to-find-out'
  if (!isOpen(duty.standing) || (toFindOut && !law)) return []
  const ruleId = duty.rule.id
  // The quickest practicable means (RIDDOR) is at once, whatever the number of days for the form.
  const first = (atOnce || duty.rule.deadline.notify !== undefined) && !toFindOut
  const begins: Reached = { ruleId, point: 'at-once', clockEnd: undefined, mailBy: now }
  const { clock, due } = duty
  const timed = clock.fromAt && due ? pointsOfClock(ruleId, { fromAt: clock.fromAt, due }, now) : []
  return [...(first ? [begins] : []), ...timed]
}

/** The points of one clock that have come by now, in their order, under the name of a rule. */
export function pointsOfClock(
  ruleId: string,
  { fromAt, due }: { fromAt: Instant; due: Instant },
  now: Instant,
): Reached[] {
  const [half, soon] = [between(fromAt, due), soonBefore(fromAt, due)]
  const points: [ReminderPoint, Instant, Instant][] = [
    ['half', half, soon],
    ['soon', soon, due],
    ['overdue', due, now],
  ]
  return points
    .filter(([point, at]) => at <= now && (point === 'overdue' || fromAt < due))
    .map(([point, , mailBy]) => ({ ruleId, point, clockEnd: due, mailBy }))
}

function between(from: Instant, due: Instant): Instant {
  return instant((Date.parse(from) + Date.parse(due)) / 2)
}

function soonBefore(from: Instant, due: Instant): Instant {
  const hours = (Date.parse(due) - Date.parse(from)) / 3_600_000
  return addHours(due, -Math.min(soonIs.mostHours, Math.max(soonIs.leastHours, hours * soonIs.part)))
}
