import { formatter } from './formatter.ts'

const toTheMinute: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/London',
}

/** A moment in UK time: "24 Nov 2026, 09:40". */
export function formatInstant(instant: Date, lang = 'en-GB'): string {
  return formatter(lang, toTheMinute).format(instant)
}
