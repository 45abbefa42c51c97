import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ShewhartInput, shewhart } from '#methods/statistics'
import { controlHeadline } from './control-headline.ts'
import type { ControlChartData } from './control-stage.ts'

const words = { one: 'fall', many: 'falls', latest: 'this month' }
const plain = [8, 9, 7, 10, 9, 6, 9, 10, 6, 8, 10, 7, 8, 9, 7, 8]

function dataFor(input: ShewhartInput, more: Partial<ControlChartData> = {}): ControlChartData {
  const result = shewhart(input)
  assert.ok(result.ok)
  return { chart: result.value, words, measure: 'Falls, monthly', ...more }
}

const says = (input: ShewhartInput, more?: Partial<ControlChartData>) => controlHeadline(dataFor(input, more))

test('an ordinary month is about what is usual', () => {
  assert.equal(says({ chart: 'c', values: plain }), '8 falls this month, about what is usual')
})

test('beyond the limit is told with what it asks only where a direction is better', () => {
  assert.equal(says({ chart: 'c', values: [...plain, 30] }), '30 falls this month, more than usual')
  assert.equal(
    says({ chart: 'c', values: [...plain, 30] }, { direction: 'decrease' }),
    '30 falls this month, more than usual, look into it',
  )
})

test('a long run on one side is told as more than chance', () => {
  const shifted = [12, 13, 12, 13, 11, 12, 13, 12, 8, 7, 8, 9, 7, 8, 7, 8]
  assert.match(
    says({ chart: 'run', values: shifted }),
    /8 in a row on one side of the median: more than chance gives$/,
  )
})

test('a run chart of nine months claims nothing', () => {
  assert.match(says({ chart: 'run', values: plain.slice(0, 9) }), /too few months yet/)
})

test('a longer wait between rare events is longer, not higher', () => {
  const values = [9, 29, 12, 18, 15, 7, 21, 31, 11, 22, 5, 21, 13, 19, 17, 12, 20, 900]
  const gap = { one: 'day', many: 'days between falls', kind: 'gap' } as const
  assert.equal(says({ chart: 't', values }, { words: gap }), '900 days between falls, longer than usual')
})

test('a headline claims a shift or an unusual month only when the chart has one', () => {
  const series = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 13, maxLength: 40 })
  fc.assert(
    fc.property(series, values => {
      const data = dataFor({ chart: 'c', values })
      const said = controlHeadline(data)
      const part = data.chart.parts[0]
      assert.equal(/than usual/.test(said), data.chart.outside.at(-1))
      assert.equal(/more than chance gives/.test(said), Boolean(part?.signal && !data.chart.outside.at(-1)))
    }),
    { seed: 5 },
  )
})
