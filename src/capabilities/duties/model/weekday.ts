import type { PlainDate } from '#platform/time'

/** Sunday 0 to Saturday 6. */
export function weekdayOf(day: PlainDate): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay()
}
