import type { DayPart } from '#platform/time'

/** The part of the day of a time HH:MM, by the same hours as everywhere: night until 6, morning until 12, afternoon until 18, then evening. */
export function partOfTime(time: string | null): DayPart | null {
  if (time === null) return null
  const hour = Number(time.slice(0, 2))
  if (hour < 6) return 'night'
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}
