import { dayPartOf, instant as instantOf } from '#platform/time'
import { formatter } from './formatter.ts'

const weekday: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/London',
}

/** A moment kept vague on purpose, in UK time: "Thursday 19 November, morning". Parts as wide as the service keeps them. */
export function formatDayPart(instant: Date): string {
  const day = formatter('en-GB', weekday).format(instant)
  return `${day.replace(',', '')}, ${dayPartOf(instantOf(instant))}`
}
