import { momentFields } from '../reference/moments.data.ts'
import type { ClockMoment } from '../reference/rules.ts'
import type { Moments } from './clock-of.ts'
import type { Facts } from './condition.ts'
import { readMoment } from './read-moment.ts'

/** The moments from which clocks run, as far as they are known. */
export function momentsIn(facts: Facts): Moments {
  const moments: Partial<Record<ClockMoment, Moments[ClockMoment]>> = {}
  for (const [moment, { field }] of Object.entries(momentFields)) {
    const known = facts[field]
    const at = typeof known === 'string' ? readMoment(known) : undefined
    if (at) moments[moment as ClockMoment] = at
  }
  return moments as Moments
}
