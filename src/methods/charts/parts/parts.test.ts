import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ParetoData, paretoHeadline, paretoRows } from './pareto-chart.ts'
import { type StackedMonthsData, stackedHeadline, stackedKinds } from './stacked-months.ts'

function pareto(counts: Record<string, number>): ParetoData {
  return {
    counts: Object.entries(counts).map(([name, count]) => ({ name, count })),
    words: { one: 'report', many: 'reports' },
    kinds: 'kinds of event',
    measure: 'Reports',
  }
}

test('a few kinds that make up most are counted in the headline', () => {
  assert.equal(
    paretoHeadline(pareto({ Falls: 50, Medicines: 30, Skin: 5, Equipment: 5, Visits: 5, Records: 5 })),
    '1 of 6 kinds of event makes up 50 % of reports',
  )
})

test('kinds alike do not make one stand out', () => {
  assert.equal(
    paretoHeadline(pareto({ a: 5, b: 5, c: 5, d: 5 })),
    'Reports are spread over many kinds of event',
  )
})

test('nothing reported is told as nothing yet, not as success', () => {
  assert.equal(paretoHeadline(pareto({ Falls: 0 })), 'No reports yet')
})

test('shares add up to all', () => {
  assert.equal(paretoRows(pareto({ a: 3, b: 1 })).at(-1)?.together, 1)
})

function months(names: string[]): StackedMonthsData {
  return {
    dates: ['2026-01-01', '2026-02-01'],
    kinds: names.map((name, i) => ({ name, counts: [1, i + 1] })),
    words: { one: 'report', many: 'reports' },
    measure: 'Reports',
  }
}

test('more than five kinds cannot be told apart, so the last ones are added together', () => {
  const kinds = stackedKinds(months(['a', 'b', 'c', 'd', 'e', 'f']))
  assert.deepEqual(
    kinds.map(kind => kind.name),
    ['a', 'b', 'c', 'd', 'Other'],
  )
  assert.deepEqual(kinds.at(-1)?.counts, [2, 11])
})

test('the headline counts the last month and claims no change', () => {
  assert.equal(
    stackedHeadline(months(['Went well', 'Went wrong'])),
    '3 reports in February 2026, 2 of them went wrong',
  )
})
