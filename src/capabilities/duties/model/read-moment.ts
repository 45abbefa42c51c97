import { type Instant, instant, momentAt, plainDate } from '#platform/time'

const shape = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?$/

/**
 * Reads a day or a moment as ISO 8601 has it. Without an offset it is the time on a wall in the United Kingdom; a day alone
 * begins at midnight there, so that a clock never ends too late. Undefined when it is neither.
 */
export function readMoment(text: string): Instant | undefined {
  const onlyDay = plainDate(text)
  if (onlyDay) return momentAt(onlyDay, '00:00')
  const [, date = '', time = '', offset] = shape.exec(text) ?? []
  const day = plainDate(date)
  if (!day || Number.isNaN(Date.parse(`${day}T${time}Z`))) return undefined
  if (offset === undefined) return momentAt(day, time)
  const moment = Date.parse(`${day}T${time}${offset}`)
  return Number.isNaN(moment) ? undefined : instant(moment)
}
