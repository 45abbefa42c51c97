import type { DayPart, Instant, PlainDate } from '#platform/time'
import { dayOf, dayPartOf } from '#platform/time'

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** "24 November 2026". */
export function dayText(on: PlainDate): string {
  return day.format(new Date(`${on}T00:00:00Z`))
}

/** "24 November 2026, morning": never closer, so that a reporter is not found by the minute. */
export function momentText(at: Instant): string {
  return partOfDay(dayOf(at), dayPartOf(at))
}

/** A day with the part of the day when that is known. */
export function partOfDay(on: PlainDate, part: DayPart | null): string {
  return part ? `${dayText(on)}, ${part}` : dayText(on)
}
