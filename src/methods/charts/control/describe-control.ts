import { shortDate } from '../drawing/dates.ts'
import { plainNumber } from '../drawing/numbers.ts'
import { capital, cell, columnsNamed, type NumbersTable } from '../drawing/table.ts'
import { type ControlChartData, centreName } from './control-stage.ts'
import { tellOutside, tellRuns, wayOutside } from './control-words.ts'

/** The chart in sentences, for people who do not see it. */
export function describeControl(data: ControlChartData): string {
  const { chart, measure, annotations = [] } = data
  const outside = chart.outside.filter(Boolean).length
  const centre = chart.centre.at(-1)
  return [
    `${capital(kindName(chart.chart))} chart. ${measure}. ${chart.values.length} figures.`,
    typeof centre === 'number' && `${centreName(chart)} ${plainNumber(centre)}.`,
    `${outside === 0 ? 'None' : outside} outside the limits.`,
    ...chart.parts.map(part => tellRuns(chart, part)).map(told => told && `${capital(told)}.`),
    ...annotations.map(({ date, text }) => `${shortDate(date, 30)}: ${text}.`),
  ]
    .filter(Boolean)
    .join(' ')
}

function kindName(kind: ControlChartData['chart']['chart']): string {
  return { up: "u'", pp: "p'" }[kind as 'up' | 'pp'] ?? kind
}

/** The numbers behind a control chart, one row for each figure. */
export function controlTable(data: ControlChartData): NumbersTable {
  const { chart, dates, words, measure, direction = 'neutral' } = data
  const first = dates ? 'When' : 'Number'
  const names = [
    first,
    capital(words.many),
    centreName(chart),
    'Lower limit',
    'Upper limit',
    'What the rules say',
  ]
  return {
    caption: measure,
    columns: columnsNamed(names, ['When', 'What the rules say']),
    rows: chart.values.map((value, row) => {
      const way = wayOutside(chart, row)
      const usual = chart.included[row] ? 'usual' : 'set aside'
      return [
        dates ? shortDate(dates[row] ?? '', 30) : String(row + 1),
        cell(value),
        cell(chart.centre[row]),
        cell(chart.lower[row]),
        cell(chart.upper[row]),
        value === null ? 'no figure' : way ? tellOutside(way, direction, words) : usual,
      ]
    }),
  }
}
