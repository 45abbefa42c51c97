import { formatter } from './formatter.ts'

/** Parts of the day by the hour they begin; wide enough that a rota does not give anyone away. */
const dayParts: readonly (readonly [from: number, words: string])[] = [
  [0, 'night'],
  [5, 'early morning'],
  [9, 'morning'],
  [12, 'afternoon'],
  [17, 'evening'],
  [21, 'night'],
]

const weekday: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/London',
}
const hourOnly: Intl.DateTimeFormatOptions = { hour: '2-digit', hourCycle: 'h23', timeZone: 'Europe/London' }

/** A moment kept vague on purpose, in UK time: "Thursday 19 November, early morning". */
export function formatDayPart(instant: Date): string {
  const day = formatter('en-GB', weekday).format(instant)
  return `${day.replace(',', '')}, ${partOf(Number(formatter('en-GB', hourOnly).format(instant)))}`
}

function partOf(hour: number): string {
  return dayParts.findLast(([from]) => hour >= from)?.[1] ?? 'night'
}
