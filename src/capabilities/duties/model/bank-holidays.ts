import { addDays, type PlainDate } from '#platform/time'
import type { Nation } from '../reference/rules.ts'
import { proclaimed, recurring } from './bank-holidays.data.ts'
import { easterSunday } from './easter-sunday.ts'
import { weekdayOf } from './weekday.ts'

/** Whether banks are closed on this day in this nation; a Saturday or Sunday never is one, its substitute is. */
export function isBankHoliday(day: PlainDate, nation: Nation): boolean {
  return bankHolidays(Number(day.slice(0, 4)), nation).has(day)
}

/** The bank holidays of one year in one nation. */
export function bankHolidays(year: number, nation: Nation): ReadonlySet<PlainDate> {
  const mine = recurring.filter(each => each.in.includes(nation))
  const once = Object.keys(proclaimed).filter(day => proclaimed[day]?.includes(nation)) as PlainDate[]
  const days = new Set(once.filter(day => day.startsWith(`${year}-`)))
  const fixed: PlainDate[] = []
  for (const each of mine) {
    if ('easter' in each) days.add(addDays(easterSunday(year), each.easter))
    else if ('nth' in each) days.add(monday(year, each.month, each.nth))
    else fixed.push(`${year}-${each.on}` as PlainDate)
  }
  for (const day of fixed) if (isWeekday(day)) days.add(day)
  for (const day of fixed) if (!isWeekday(day)) days.add(nextFree(day, days))
  return days
}

function nextFree(day: PlainDate, taken: ReadonlySet<PlainDate>): PlainDate {
  return isWeekday(day) && !taken.has(day) ? day : nextFree(addDays(day, 1), taken)
}

function isWeekday(day: PlainDate): boolean {
  const weekday = weekdayOf(day)
  return weekday !== 0 && weekday !== 6
}

function monday(year: number, month: number, nth: 1 | -1): PlainDate {
  const two = String(month).padStart(2, '0')
  // Both months that have one are 31 days long.
  const from = (nth === 1 ? `${year}-${two}-01` : `${year}-${two}-25`) as PlainDate
  return addDays(from, (8 - weekdayOf(from)) % 7)
}
