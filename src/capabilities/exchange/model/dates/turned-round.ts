import type { PlainDate } from '#platform/time'
import type { DateShape } from './date-shape.ts'
import { canBe } from './read-date.ts'

/** Below this many of each, chance could do it: five true dates all on days 1 to 12 happen by chance once in a hundred columns. */
const ENOUGH = 5

/**
 * Whether a spreadsheet seems to have turned day and month round in part of a column. Excel set to American dates reads
 * 03/04/2026 as 4 March, makes it a real date, and leaves 31/03/2026 as text: then every real date falls on a day from
 * 1 to 12, and no text could be anything but day/month. What was turned round cannot be told from what was not.
 */
export function seemsTurnedRound(shapes: readonly DateShape[], today: PlainDate): boolean {
  const real = shapes.flatMap(shape =>
    shape.shape === 'settled' && shape.form !== 'named' ? [shape.parts] : [],
  )
  const text = shapes.filter(shape => shape.shape === 'numbers')
  if (real.length < ENOUGH || text.length < ENOUGH) return false
  return real.every(parts => parts.day <= 12) && !text.some(shape => canBe(shape, 'mdy', today))
}

export const TURNED_ROUND =
  'Part of this column are real dates, all on days 1 to 12, and the rest is text that is never one of those days. A spreadsheet may have turned day and month round. Please check a few against the original.'
