import { type Instant, instant } from '#platform/time'
import type { ClockTime } from './choice.ts'

const minute = 60_000
const day = 1440
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** Minutes since midnight on the clock in the United Kingdom. */
export function minuteOfDay(moment: Instant): number {
  return minutesOf(clock.format(new Date(moment)))
}

/** Minutes since midnight of HH:MM. */
export function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/**
 * The first moment from this one on when the clock shows a time. In the night when the clocks change a time can be left
 * out; then it is a moment within the hour after.
 */
export function nextTime(from: Instant, time: ClockTime): Instant {
  const start = Math.ceil(Date.parse(from) / minute) * minute
  const target = minutesOf(time)
  let found = start + ahead(instant(start), target) * minute
  const off = ahead(instant(found), target)
  // An hour lost or won on the way.
  if (off !== 0) found += (off > day / 2 ? off - day : off) * minute
  return instant(Math.max(found, start))
}

function ahead(moment: Instant, target: number): number {
  return (target - minuteOfDay(moment) + day) % day
}
