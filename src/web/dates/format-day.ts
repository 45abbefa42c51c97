import { formatter } from './formatter.ts'

export type DayStyle = 'long' | 'short' | 'weekday'

// A plain day has no time zone; read and written in UTC it stays the same day everywhere.
const styles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  short: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
}

/**
 * A calendar day (`2026-11-24`) in words: "24 November 2026", "24 Nov 2026" or "Tuesday 24 November 2026". In every
 * other language by number, in the order of the form: "24/11/2026" is the same to whoever told and whoever reads.
 */
export function formatDay(day: string, style: DayStyle = 'long', lang = 'en-GB'): string {
  if (!lang.startsWith('en')) return day.split('-').reverse().join('/')
  const words = formatter(lang, styles[style]).format(new Date(`${day}T00:00:00Z`))
  return words.replace(',', '')
}
