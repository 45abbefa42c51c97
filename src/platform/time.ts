declare const brand: unique symbol

/** A moment, ISO 8601 in UTC, for example 2026-11-24T08:15:00.000Z. */
export type Instant = string & { readonly [brand]: 'Instant' }

/** A calendar day in the United Kingdom, YYYY-MM-DD. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' }

/** The part of a day in which something was told or happened, coarse enough not to name a person. */
export type DayPart = 'night' | 'morning' | 'afternoon' | 'evening'

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const londonHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
})

const londonOffset = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  timeZoneName: 'longOffset',
})

/** Reads a moment from anything Date understands; throws on what is not a time. */
export function instant(value: string | number | Date): Instant {
  return new Date(value).toISOString() as Instant
}

/** Reads YYYY-MM-DD; undefined when the text is not a real day. */
export function plainDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const parsed = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== text) return undefined
  return text as PlainDate
}

/** The day in the United Kingdom on which a moment falls. */
export function dayOf(moment: Instant): PlainDate {
  return londonDay.format(new Date(moment)) as PlainDate
}

/**
 * The moment at which a clock on a wall in the United Kingdom shows this time (HH:MM or HH:MM:SS.sss) on this day. Where the
 * clocks go back and it shows it twice, the first; where they go forward and it never does, as if they had not yet.
 */
export function momentAt(day: PlainDate, time: string): Instant {
  const wall = Date.parse(`${day}T${time}Z`)
  const inSummer = wall - 3_600_000
  return instant(londonOffset.format(inSummer).endsWith('GMT+01:00') ? inSummer : wall)
}

/** The last moment of a day in the United Kingdom: one millisecond later is the next day. */
export function endOfDay(day: PlainDate): Instant {
  return momentAt(day, '23:59:59.999')
}

/** The part of the day in the United Kingdom: night until 6, morning until 12, afternoon until 18, then evening. */
export function dayPartOf(moment: Instant): DayPart {
  const hour = Number(londonHour.format(new Date(moment)))
  if (hour < 6) return 'night'
  if (hour < 12) return 'morning'
  return hour < 18 ? 'afternoon' : 'evening'
}

/** The same moment with minutes and seconds dropped. */
export function toTheHour(moment: Instant): Instant {
  return instant(Math.floor(Date.parse(moment) / 3_600_000) * 3_600_000)
}

/** A moment so many hours later (earlier when negative). */
export function addHours(moment: Instant, hours: number): Instant {
  return instant(Date.parse(moment) + hours * 3_600_000)
}

/** Whole hours from one moment to a later one, never negative. */
export function hoursBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 3_600_000))
}

/** A day so many days later (earlier when negative). */
export function addDays(day: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as PlainDate
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
