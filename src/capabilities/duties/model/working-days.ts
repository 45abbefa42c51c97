import { addDays, type PlainDate } from '#platform/time'
import type { Nation } from '../reference/rules.ts'
import { isBankHoliday } from './bank-holidays.ts'
import { weekdayOf } from './weekday.ts'

/** The day that is so many working days after this one, which itself does not count. */
export function workingDaysAfter(day: PlainDate, count: number, nation: Nation): PlainDate {
  if (count <= 0) return day
  const next = addDays(day, 1)
  return workingDaysAfter(next, isWorkingDay(next, nation) ? count - 1 : count, nation)
}

/** Monday to Friday, unless it is a bank holiday of the nation. */
export function isWorkingDay(day: PlainDate, nation: Nation): boolean {
  const weekday = weekdayOf(day)
  return weekday >= 1 && weekday <= 5 && !isBankHoliday(day, nation)
}
