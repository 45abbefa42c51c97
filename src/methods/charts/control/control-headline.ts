import { dateInWords } from '../drawing/dates.ts'
import { plainNumber } from '../drawing/numbers.ts'
import { latestName, periods, type SeriesWords } from '../drawing/series-words.ts'
import type { ControlChartData } from './control-stage.ts'
import { tellOutside, tellRuns, wayOutside } from './control-words.ts'

const fewestForLimits = 13
const fewestForRuns = 10

/** The chart's title as a sentence about its last figure, computed from its limits and runs and nothing else. */
export function controlHeadline(data: ControlChartData): string {
  const { chart, words, dates } = data
  const row = chart.values.findLastIndex(value => value !== null)
  const value = chart.values[row] ?? 0
  const noun = value === 1 ? words.one : words.many
  const when =
    row === chart.values.length - 1 ? latestOf(words, dates?.[row]) : earlierOf(row, words, dates?.[row])
  return `${plainNumber(value)} ${noun}${when && ` ${when}`}, ${verdict(data, row)}`
}

function latestOf(words: SeriesWords, date: string | undefined): string {
  return words.latest ?? (date === undefined ? '' : latestName(words, date))
}

function earlierOf(row: number, words: SeriesWords, date: string | undefined): string {
  return date === undefined
    ? `(number ${row + 1})`
    : `in ${dateInWords(date, words.period === 'week' ? 7 : 30)}`
}

function verdict(data: ControlChartData, row: number): string {
  const { chart, words, direction = 'neutral' } = data
  const part = chart.parts[(chart.part[row] ?? 1) - 1]
  const way = wayOutside(chart, row)
  const hasLimits = chart.upper[row] !== null
  const tooFew = (part?.n ?? 0) < (hasLimits ? fewestForLimits : fewestForRuns)
  if (tooFew && !way) return `too few ${periods(2, words).slice(2)} yet to say what is usual`
  if (way) return tellOutside(way, direction, words) + (tooFew ? ' (early days: limits may move)' : '')
  return tellRuns(chart, part) ?? (hasLimits ? 'about what is usual' : 'no sign of a shift')
}
