import { addDays, addHours, dayOf, endOfDay, type Instant } from '#platform/time'
import type { Nation } from '../reference/rules.ts'
import type { Period } from './period.ts'
import { workingDaysAfter } from './working-days.ts'

/**
 * The last moment in time (`evaluation.clocks`): hours are hours of the clock, weekends and clock changes included; days are
 * calendar days and end with the last one, local time, as working days of the nation do.
 */
export function dueAt(period: Period, from: Instant, nation: Nation): Instant {
  if (period.unit === 'hours') return addHours(from, period.count)
  const day = dayOf(from)
  if (period.unit === 'days') return endOfDay(addDays(day, period.count))
  return endOfDay(workingDaysAfter(day, period.count, nation))
}
