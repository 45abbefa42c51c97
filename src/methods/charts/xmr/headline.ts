import type { Xmr } from '#methods/statistics'
import { dateInWords } from '../drawing/dates.ts'
import { plainNumber } from '../drawing/numbers.ts'
import { latestName, periods, type SeriesWords } from '../drawing/series-words.ts'
import { evidenceAt } from './evidence.ts'
import { tellSignal } from './signal-words.ts'

/**
 * The chart's title as a sentence about its last figure: "26 reports this month, about what is usual". Computed from
 * the rules and nothing else, so it cannot claim a signal that is not there; under 13 points it claims none as settled.
 */
export function headline(chart: Xmr, words: SeriesWords): string {
  const row = chart.values.findLastIndex(value => value !== null)
  const value = chart.values[row] ?? 0
  const noun = value === 1 ? words.one : words.many
  const isLatest = row === chart.values.length - 1
  const when = latestName(isLatest ? words : withoutLatest(words), chart.dates[row] ?? '')
  return `${plainNumber(value)} ${noun} ${when}, ${verdict(chart, row, words)}`
}

function withoutLatest({ latest: _, ...words }: SeriesWords): SeriesWords {
  return words
}

function verdict(chart: Xmr, row: number, words: SeriesWords): string {
  const signal = chart.signal[row] ?? 'none'
  const trial = chart.trial[row] ?? true
  if (signal === 'none') {
    const since = sinceChange(chart)
    return trial
      ? `too few ${plural(words)}${since || ' yet'} to say what is usual`
      : `about what is usual${since}`
  }
  const told = tellSignal(signal, chart.meaning[row] ?? 'usual', evidenceAt(chart, row), words).headline
  return trial ? `${told} (early days: limits may move)` : told
}

function plural(words: SeriesWords): string {
  return periods(2, words).slice(2)
}

/** After a re-base "usual" means usual since then, and says so. */
function sinceChange(chart: Xmr): string {
  const phase = chart.phase.at(-1)
  const start = chart.phase.indexOf(phase ?? 0)
  return start > 0 ? ` since ${dateInWords(chart.dates[start] ?? '', 30)}` : ''
}
