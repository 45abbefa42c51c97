import { addDays, type PlainDate } from '../../src/platform/time.ts'
import type { Case } from './case.ts'
import { weekdayName } from './working-hours.ts'

/** The day on which a case happened, seen from the anchor: the right day of the week when its story names days. */
export function caseDay(told: Case, anchor: PlainDate): PlainDate {
  let day = addDays(anchor, -told.daysAgo)
  while (told.weekday && weekdayName(day) !== told.weekday) day = addDays(day, -1)
  return day
}
