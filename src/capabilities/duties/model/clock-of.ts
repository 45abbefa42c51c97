import type { Instant } from '#platform/time'
import type { ClockMoment, Nation, Rule } from '../reference/rules.ts'
import { dueAt } from './due-at.ts'
import { readPeriod } from './period.ts'

/** When the clocks of a duty begin, as far as it is known. */
export type Moments = Readonly<Partial<Record<ClockMoment, Instant>>>

/** By when a duty is to be done: by law, and by the target of this organisation, which is never law. */
export type DutyClock = {
  readonly from: ClockMoment
  readonly fromAt: Instant | undefined
  readonly legalDue: Instant | undefined
  readonly targetDue: Instant | undefined
}

/** The clocks of a rule. A target may shorten what the law gives and never lengthens it. */
export function clockOf(
  { deadline }: Rule,
  moments: Moments,
  nation: Nation,
  target: string | undefined = deadline.internalTarget,
): DutyClock {
  const { from } = deadline
  const fromAt = moments[from]
  const end = (text: string | null | undefined) => {
    const period = readPeriod(text)
    return period && fromAt && dueAt(period, fromAt, nation)
  }
  const [legalDue, wanted] = [end(deadline.iso8601), end(target)]
  const targetDue = wanted && legalDue && wanted > legalDue ? legalDue : wanted
  return { from, fromAt, legalDue, targetDue }
}
