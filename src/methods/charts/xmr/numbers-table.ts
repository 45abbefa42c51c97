import type { Xmr } from '#methods/statistics'
import { shortDate, usualGap } from '../drawing/dates.ts'
import { plainNumber } from '../drawing/numbers.ts'
import { evidenceAt } from './evidence.ts'
import { tellSignal } from './signal-words.ts'
import type { XmrChartData } from './xmr-chart.ts'

/** A table for the page to draw beside a chart: every cell is plain text, numeric columns are to be set right. */
export type NumbersTable = {
  caption: string
  columns: { name: string; numeric: boolean }[]
  rows: string[][]
}

/** The numbers behind an XmR chart, one row for each period, with what the rules say in words. */
export function numbersTable({ chart, words, measure }: XmrChartData): NumbersTable {
  const gap = usualGap(chart.dates)
  return {
    caption: measure,
    columns: [
      { name: 'When', numeric: false },
      { name: capital(words.many), numeric: true },
      { name: 'Average', numeric: true },
      { name: 'Lower limit', numeric: true },
      { name: 'Upper limit', numeric: true },
      { name: 'What the rules say', numeric: false },
    ],
    rows: chart.dates.map((date, row) => [
      shortDate(date, gap),
      cell(chart.values[row]),
      cell(chart.mean[row]),
      cell(chart.lower[row]),
      cell(chart.upper[row]),
      whatTheRulesSay(chart, row, words),
    ]),
  }
}

function whatTheRulesSay(chart: Xmr, row: number, words: XmrChartData['words']): string {
  if (chart.values[row] === null) return 'no figure'
  const signal = chart.signal[row] ?? 'none'
  if (signal === 'none') return 'usual'
  return tellSignal(signal, chart.meaning[row] ?? 'usual', evidenceAt(chart, row), words).label
}

function cell(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : plainNumber(value)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
