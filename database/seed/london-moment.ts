import { addHours, type Instant, instant, type PlainDate } from '../../src/platform/time.ts'

const londonHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The moment at which clocks in the United Kingdom show `time` (HH:MM) on `day`. */
export function londonMoment(day: PlainDate, time: string): Instant {
  const inWinter = instant(`${day}T${time}:00Z`)
  const shown = Number(londonHour.format(new Date(inWinter)))
  return shown === Number(time.slice(0, 2)) ? inWinter : addHours(inWinter, -1)
}
