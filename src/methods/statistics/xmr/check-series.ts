import { type Refusal, refused } from '../outcome.ts'
import type { XmrInput } from './types.ts'

const isoDate = /^\d{4}-\d{2}-\d{2}/

/** Says why a series cannot be charted, or nothing when it can. */
export function checkSeries({ dates, values, fixAfter }: XmrInput): Refusal | undefined {
  if (dates.length !== values.length) {
    return refused(
      'lengths-differ',
      `There are ${dates.length} dates but ${values.length} values; each value needs one date.`,
    )
  }
  if (dates.some(date => !isoDate.test(date))) {
    return refused('date-unreadable', 'Dates must be written year first, like 2026-11-01.')
  }
  if (values.some(value => value !== null && !Number.isFinite(value))) {
    return refused('value-unreadable', 'Every value must be a number, or null where there is no figure.')
  }
  if (values.every(value => value === null))
    return refused('no-figures', 'There are no figures to chart yet.')
  if (new Set(dates).size !== dates.length) {
    return refused('date-twice', 'The same date appears twice; an XmR chart needs one figure for each date.')
  }
  if (typeof fixAfter === 'number' && !(fixAfter >= 12)) {
    return refused('baseline-too-short', 'A fixed baseline needs at least 12 points.')
  }
  return undefined
}
