import { dayOf, type Instant, momentAt, type PlainDate } from '#platform/time'

/**
 * The twelve whole months before this one. A count that moves once a month says nothing of the day after somebody was offered
 * support.
 */
export function twelveWholeMonths(now: Instant): { since: Instant; until: Instant; lastDay: PlainDate } {
  const [year = 0, month = 1] = dayOf(now).split('-').map(Number)
  const first = `${year}-${String(month).padStart(2, '0')}-01` as PlainDate
  const before = `${year - 1}${first.slice(4)}` as PlainDate
  const until = momentAt(first, '00:00')
  return { since: momentAt(before, '00:00'), until, lastDay: dayOf(lastMomentBefore(until)) }
}

function lastMomentBefore(moment: Instant): Instant {
  return new Date(Date.parse(moment) - 1).toISOString() as Instant
}
