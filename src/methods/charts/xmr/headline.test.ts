import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Xmr, type XmrInput, xmr } from '#methods/statistics'
import { headline } from './headline.ts'

const words = { one: 'report', many: 'reports', latest: 'this month' }
const usual = [18, 22, 25, 19, 24, 28, 21, 23, 26, 20, 24, 27, 22, 25, 19, 28, 24, 26]

function monthly(count: number): string[] {
  return Array.from({ length: count }, (_, i) => new Date(Date.UTC(2020, i, 1)).toISOString().slice(0, 10))
}

function chartOf(values: (number | null)[], more: Partial<XmrInput> = {}): Xmr {
  const result = xmr({ dates: monthly(values.length), values, ...more })
  assert.ok(result.ok)
  return result.value
}

const says = (values: (number | null)[], more?: Partial<XmrInput>) => headline(chartOf(values, more), words)

test('an ordinary month is told as about what is usual', () => {
  assert.equal(says(usual), '26 reports this month, about what is usual')
})

test('one report is one report', () => {
  assert.equal(says([...usual, 1]), '1 report this month, fewer than usual')
})

test('a rise in reports is told without alarm when no direction is better', () => {
  assert.equal(says([...usual, 60]), '60 reports this month, more than usual')
})

test('only a series with a better direction asks somebody to look into it', () => {
  assert.equal(
    says([...usual, 60], { direction: 'decrease' }),
    '60 reports this month, more than usual, look into it',
  )
  assert.equal(
    says([...usual, 60], { direction: 'increase' }),
    '60 reports this month, more than usual, an improvement',
  )
})

test('a short series does not claim to know what is usual', () => {
  assert.equal(says([3, 2, 4]), '4 reports this month, too few months yet to say what is usual')
})

test('after a change, usual means since the change', () => {
  const rebase = [monthly(32)[16] ?? '']
  assert.equal(
    says([...usual.slice(0, 16), 8, 9, 7, 8, 9, 7, 8, 9, 8, 7, 9, 8, 7, 8, 9, 8], { rebase }),
    '8 reports this month, about what is usual since May 2021',
  )
})

test('a month without a figure is not called this month', () => {
  assert.equal(says([...usual, null]), '26 reports in June 2021, about what is usual')
})

test('a headline never claims a signal that is not in the figures, nor misses one that is', () => {
  const series = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 13, maxLength: 40 })
  fc.assert(
    fc.property(series, values => {
      const said = says(values, { screenOutliers: false })
      const seen = plainlySeen(values)
      assert.equal(/about what is usual/.test(said), !Object.values(seen).some(Boolean), said)
      for (const [claim, holds] of Object.entries(seen)) if (said.includes(claim)) assert.ok(holds, said)
    }),
    { numRuns: 2000, seed: 5 },
  )
})

/** The rules at the last figure, written again and plainly, as an independent witness. */
function plainlySeen(values: readonly number[]) {
  const centre = values.reduce((a, b) => a + b) / values.length
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? 0)))
  const far = (2.66 * ranges.reduce((a, b) => a + b)) / ranges.length
  const last = values.at(-1) ?? 0
  const three = values.slice(-3)
  const seven = values.slice(-7)
  const steps = seven.slice(1).map((value, i) => value - (seven[i] ?? 0))
  const nearTop = three.filter(value => value > centre + (far * 2) / 3 && value <= centre + far)
  const nearBottom = three.filter(value => value < centre - (far * 2) / 3 && value >= centre - far)
  const isNear = (near: readonly number[]) => near.includes(last) && near.length >= 2
  return {
    'more than usual': last > centre + far,
    'fewer than usual': last < centre - far,
    'all above the average': seven.every(value => value > centre),
    'all below the average': seven.every(value => value < centre),
    'each higher than the one before': steps.every(step => step > 0),
    'each lower than the one before': steps.every(step => step < 0),
    'near the top': isNear(nearTop) && three.every(value => value > centre),
    'near the bottom': isNear(nearBottom) && three.every(value => value < centre),
  }
}
