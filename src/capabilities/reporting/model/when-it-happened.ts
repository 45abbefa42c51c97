import { ok, type Result, refused } from '#platform/result'
import {
  addHours,
  type DayPart,
  dayOf,
  dayPartOf,
  daysBetween,
  type Instant,
  type PlainDate,
  plainDate,
} from '#platform/time'

export type Happened = 'just-now' | 'earlier-today' | 'another-day'

export type WhenItHappened = { on: PlainDate; part: DayPart | null }

// Older than a working life is a slip of the year, not a memory.
const longestAgoDays = 50 * 366

/**
 * The day of an event, and its part when it was just now. "Just now" and "today" are those of the hour it was written in:
 * `waited` is how many hours it then waited on a phone. Refused: no such day, a day to come, a slip of the year.
 */
export function whenItHappened(
  told: { happened: Happened; happenedOn?: string | undefined; waited?: number | undefined },
  now: Instant,
): Result<WhenItHappened, 'dayUnreal' | 'dayAhead' | 'dayTooLongAgo'> {
  const written = addHours(now, -(told.waited ?? 0))
  const today = dayOf(now)
  if (told.happened === 'just-now') return ok({ on: dayOf(written), part: dayPartOf(written) })
  if (told.happened === 'earlier-today') return ok({ on: dayOf(written), part: null })
  const on = plainDate(told.happenedOn ?? '')
  if (on === undefined) return refused('dayUnreal')
  const daysAgo = daysBetween(on, today)
  if (daysAgo < 0) return refused('dayAhead')
  return daysAgo > longestAgoDays ? refused('dayTooLongAgo') : ok({ on, part: null })
}
