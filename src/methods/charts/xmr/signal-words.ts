import type { PointMeaning, Signal } from '#methods/statistics'
import { periods, type SeriesWords, thanUsual } from '../drawing/series-words.ts'
import type { Evidence } from './evidence.ts'

type Telling = { headline: string; label: string }

/** How each signal is told: as the end of a headline, and short, beside its point. */
const tellings: Record<Exclude<Signal, 'none'>, (seen: Evidence, words: SeriesWords) => Telling> = {
  'above-upper-limit': (_, words) => same(thanUsual('high', words)),
  'below-lower-limit': (_, words) => same(thanUsual('low', words)),
  rising: (seen, words) => inARow(seen.sameWay, words, 'each higher than the one before', 'each higher'),
  falling: (seen, words) => inARow(seen.sameWay, words, 'each lower than the one before', 'each lower'),
  'two-of-three-high': seen => farOut(seen, 'near the top of what is usual'),
  'two-of-three-low': seen => farOut(seen, 'near the bottom of what is usual'),
  'shift-high': (seen, words) => inARow(seen.oneSide, words, 'all above the average', 'above average'),
  'shift-low': (seen, words) => inARow(seen.oneSide, words, 'all below the average', 'below average'),
}

/** What a better or worse signal asks of the reader; high and low counts ask nothing. */
export const asks: Record<PointMeaning, string> = {
  usual: '',
  improvement: ', an improvement',
  concern: ', look into it',
  'neutral-high': '',
  'neutral-low': '',
}

/** The words for one signal with its meaning. */
export function tellSignal(
  signal: Exclude<Signal, 'none'>,
  meaning: PointMeaning,
  seen: Evidence,
  words: SeriesWords,
): Telling {
  const { headline, label } = tellings[mostTelling(signal, seen)](seen, words)
  return { headline: headline + asks[meaning], label: label + asks[meaning] }
}

/** Seven or more on one side is the shift rule met as well, and says more than two of three. */
function mostTelling(signal: Exclude<Signal, 'none'>, seen: Evidence): Exclude<Signal, 'none'> {
  if (seen.oneSide < 7) return signal
  if (signal === 'two-of-three-high') return 'shift-high'
  return signal === 'two-of-three-low' ? 'shift-low' : signal
}

function same(told: string): Telling {
  return { headline: told, label: told }
}

function inARow(count: number, words: SeriesWords, long: string, short: string): Telling {
  return { headline: `the last ${periods(count, words)} ${long}`, label: `${count} in a row ${short}` }
}

function farOut(seen: Evidence, where: string): Telling {
  return { headline: `${seen.farOut} of the last 3 ${where}`, label: `${seen.farOut} of 3 ${where}` }
}
