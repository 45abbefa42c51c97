import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type FunnelInput, funnel } from '#methods/statistics'
import { type FunnelChartData, funnelChart } from './funnel-chart.ts'
import { funnelHeadline, funnelTable } from './funnel-words.ts'

function dataFor(input: Partial<FunnelInput>): FunnelChartData {
  const homes = { id: ['Alder', 'Birch', 'Cedar'], numerator: [20, 31, 28], denominator: [22, 29, 30] }
  const result = funnel({ ...homes, kind: 'ratio', ...input })
  assert.ok(result.ok)
  return {
    funnel: result.value,
    measure: 'Falls',
    size: 'Falls expected',
    words: { one: 'home', many: 'homes' },
  }
}

test('homes that differ by chance are not told apart', () => {
  assert.equal(funnelHeadline(dataFor({})), 'All differences between homes are what chance would give')
})

test('homes beyond the limits are counted and named, never ranked', () => {
  const more = {
    id: ['Alder', 'Birch', 'Cedar', 'Damson', 'Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper', 'Kale'],
    numerator: [20, 31, 28, 25, 30, 27, 22, 26, 29, 24, 95],
    denominator: [22, 29, 30, 24, 31, 26, 23, 27, 28, 25, 30],
  }
  const data = dataFor(more)
  assert.equal(funnelHeadline(data), '1 of 11 homes differs from the others by more than chance')
  assert.match(funnelChart(data), />Kale \(3\.2\)</)
  assert.deepEqual(
    funnelTable(data).rows.map(row => row[0]),
    more.id,
  )
})
