import { addHours, type Instant } from '#platform/time'

/** When a supporter checks in, counted from when support began: the first day, the first week, the first month. */
export const checkInSteps = [
  { step: '24-hours', hours: 24, label: 'After a day' },
  { step: '7-days', hours: 7 * 24, label: 'After a week' },
  { step: '30-days', hours: 30 * 24, label: 'After a month' },
] as const

export type CheckInStep = (typeof checkInSteps)[number]['step']

/** The check-ins of support that begins now. */
export function checkInsFrom(began: Instant): { step: CheckInStep; dueAt: Instant }[] {
  return checkInSteps.map(({ step, hours }) => ({ step, dueAt: addHours(began, hours) }))
}

/** The words for a step, as its name; undefined when there is no such step. */
export function checkInLabel(step: string): string | undefined {
  return checkInSteps.find(each => each.step === step)?.label
}
