export type DayStyle = 'long' | 'short' | 'weekday'

const styles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
}

/** A calendar day (`2026-11-24`) in words: "24 November 2026", "24 Nov 2026" or "Tuesday 24 November 2026". */
export function formatDay(day: string, style: DayStyle = 'long', lang = 'en-GB'): string {
  // A plain day has no time zone; read and written in UTC it stays the same day everywhere.
  const formatter = new Intl.DateTimeFormat(lang, {
    ...styles[style],
    timeZone: 'UTC',
    numberingSystem: 'latn',
  })
  return formatter.format(new Date(`${day}T00:00:00Z`)).replace(',', '')
}
