import { shortDate } from '../drawing/dates.ts'
import { plainNumber } from '../drawing/numbers.ts'
import { periods } from '../drawing/series-words.ts'
import type { XmrChartData } from './xmr-chart.ts'

/** The chart in sentences, for people who do not see it. */
export function describe({ chart, measure, words, annotations = [] }: XmrChartData): string {
  const last = chart.phases.at(-1)
  const signals = chart.signal.filter(signal => signal !== 'none').length
  return [
    `XmR chart. ${measure}, ${period(chart.dates)}.`,
    last && `Average ${plainNumber(last.mean)}${limits(last)}.`,
    `${periods(chart.dates.length, words)}, ${signals === 0 ? 'none' : signals} marked by the rules.`,
    ...annotations.map(({ date, text }) => `${shortDate(date, 30)}: ${text}.`),
    ...chart.notes,
  ]
    .filter(sentence => sentence !== undefined)
    .join(' ')
}

function limits({ lower, upper }: { lower: number | null; upper: number | null }): string {
  return lower === null || upper === null
    ? ''
    : `, usual between ${plainNumber(lower)} and ${plainNumber(upper)}`
}

function period(dates: readonly string[]): string {
  return `${shortDate(dates[0] ?? '', 30)} to ${shortDate(dates.at(-1) ?? '', 30)}`
}
