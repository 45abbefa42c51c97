import { addDays, addHours, dayOf, type Instant, type PlainDate } from '../../src/platform/time.ts'
import { londonMoment } from './london-moment.ts'

/** Sunday is 0. */
export const weekdayOf = (day: PlainDate): number => new Date(`${day}T12:00:00Z`).getUTCDay()

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

export const weekdayName = (day: PlainDate): string => weekdays[weekdayOf(day)] ?? ''

export const isWeekend = (moment: Instant): boolean => [0, 6].includes(weekdayOf(dayOf(moment)))

/** The same moment when somebody is up and about (half past six to ten at night), otherwise the next morning. */
export function whenAwake(moment: Instant): Instant {
  const day = dayOf(moment)
  if (moment < londonMoment(day, '06:30')) return addHours(londonMoment(day, '06:30'), minutesPast(moment))
  if (moment <= londonMoment(day, '22:00')) return moment
  return addHours(londonMoment(addDays(day, 1), '06:30'), minutesPast(moment))
}

/** The same moment in office hours (Monday to Friday, eight to six), otherwise the next morning in the office. */
export function inTheOffice(moment: Instant): Instant {
  const day = dayOf(moment)
  if (isWeekend(moment)) return inTheOffice(londonMoment(addDays(day, 1), '08:10'))
  if (moment < londonMoment(day, '08:00')) return addHours(londonMoment(day, '08:00'), minutesPast(moment))
  if (moment <= londonMoment(day, '18:00')) return moment
  return inTheOffice(addHours(londonMoment(addDays(day, 1), '08:00'), minutesPast(moment)))
}

/** Keeps the minutes, so that mornings do not all begin at once; in hours. */
const minutesPast = (moment: Instant): number => new Date(moment).getUTCMinutes() / 60
