import { addHours, type Instant, instant, type PlainDate } from '#platform/time'

/** The moment at which a role that is held for a day ends: when that day is over everywhere in the United Kingdom. */
export function endOfDay(day: string): Instant {
  return addHours(instant(`${day}T00:00:00Z`), 24)
}

/** The last day on which a role that ends at a moment is held. */
export function lastDay(endsAt: Instant): PlainDate {
  return instant(Date.parse(endsAt) - 1).slice(0, 10) as PlainDate
}
