import { addDays, dayOf, daysBetween, type Instant, type PlainDate } from '#platform/time'

/** Whoever told us hears something at least so often while their record is open, even when there is little to say. */
export const newsEveryDays = 7

/** The day by which somebody is owed their next news. */
export function owedNewsBy(lastWordAt: Instant): PlainDate {
  return addDays(dayOf(lastWordAt), newsEveryDays)
}

/** How many days somebody has heard nothing. */
export function daysOwed(lastWordAt: Instant, now: Instant): number {
  return daysBetween(dayOf(lastWordAt), dayOf(now))
}
