import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type XmrInput, xmr } from '#methods/statistics'
import { palettes } from '../drawing/palette.ts'
import { numbersTable } from './numbers-table.ts'
import { type XmrChartData, xmrChart } from './xmr-chart.ts'

const usual = [18, 22, 25, 19, 24, 28, 21, 23, 26, 20, 24, 27, 22, 25, 19, 28, 24, 26]

function dataFor(values: (number | null)[], more: Partial<XmrInput> = {}): XmrChartData {
  const dates = values.map((_, i) => new Date(Date.UTC(2025, i, 1)).toISOString().slice(0, 10))
  const result = xmr({ dates, values, ...more })
  assert.ok(result.ok)
  const words = { one: 'report', many: 'reports', latest: 'this month' }
  return { chart: result.value, words, measure: 'Reports from Alder House, monthly' }
}

test('the picture carries its headline as its name and its numbers as its description', () => {
  const svg = xmrChart(dataFor(usual), { id: 'reports' })
  assert.match(svg, /<title id="reports-title">26 reports this month, about what is usual<\/title>/)
  assert.match(
    svg,
    /<desc id="reports-desc">XmR chart\. Reports from Alder House, monthly, Jan 25 to Jun 26\./,
  )
  assert.match(svg, /aria-labelledby="reports-title reports-desc"/)
})

test('a rise in reports is drawn in the ink of every other month, with a diamond and words', () => {
  const svg = xmrChart(dataFor([...usual, 60]))
  assert.match(svg, new RegExp(`<path d="M[^"]+z" fill="${palettes.light.ink}"`))
  assert.match(svg, />60: more than usual</)
  assert.ok(!svg.includes(palettes.light.concern))
})

test('limits are dashed, so that they are told from figures without colour', () => {
  assert.equal(xmrChart(dataFor(usual)).match(/stroke-dasharray="9 5"/g)?.length, 2)
})

test('a lower limit that figures cannot reach is not drawn', () => {
  const svg = xmrChart(dataFor([3, 0, 2, 5, 1, 0, 4, 2, 1, 3, 2, 0, 4, 1]))
  assert.ok(!svg.includes('Lower limit'))
})

test('words from people cannot break out of the picture', () => {
  const data = { ...dataFor(usual), measure: '<script>alert("x")</script> & more' }
  const svg = xmrChart(data)
  assert.ok(!svg.includes('<script>'))
  assert.ok(svg.includes('&lt;script&gt;'))
})

test('any series gives a drawing without a number missing', () => {
  const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }))
  const series = fc
    .array(value, { minLength: 1, maxLength: 30 })
    .filter(values => values.some(v => v !== null))
  fc.assert(
    fc.property(series, fc.integer({ min: 200, max: 1400 }), (values, width) => {
      assert.doesNotMatch(xmrChart(dataFor(values), { width }), /NaN|Infinity|undefined|null/)
    }),
    { seed: 5 },
  )
})

test('the table has a row for every month and says in words what the diamonds say', () => {
  const { rows } = numbersTable(dataFor([...usual, null, 60]))
  assert.equal(rows.length, 20)
  assert.equal(rows[18]?.[5], 'no figure')
  assert.equal(rows[19]?.[5], 'more than usual')
  assert.equal(rows[0]?.[0], 'Jan 25')
})
