import type { Xmr } from '#methods/statistics'
import { shortDate, usualGap } from '../drawing/dates.ts'
import { capital, cell, columnsNamed, type NumbersTable } from '../drawing/table.ts'
import { evidenceAt } from './evidence.ts'
import { tellSignal } from './signal-words.ts'
import type { XmrChartData } from './xmr-chart.ts'

/** The numbers behind an XmR chart, one row for each period, with what the rules say in words. */
export function numbersTable({ chart, words, measure }: XmrChartData): NumbersTable {
  const gap = usualGap(chart.dates)
  const names = ['When', capital(words.many), 'Average', 'Lower limit', 'Upper limit', 'What the rules say']
  return {
    caption: measure,
    columns: columnsNamed(names, ['When', 'What the rules say']),
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
