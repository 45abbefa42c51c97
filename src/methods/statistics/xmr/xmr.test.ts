import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Xmr, XmrInput } from './types.ts'
import { xmr } from './xmr.ts'

function monthly(count: number): string[] {
  return Array.from({ length: count }, (_, i) => new Date(Date.UTC(2010, i, 1)).toISOString().slice(0, 10))
}

function charted(input: Partial<XmrInput> & Pick<XmrInput, 'values'>): Xmr {
  const result = xmr({ dates: monthly(input.values.length), ...input })
  assert.ok(result.ok, result.ok ? '' : result.says)
  return result.value
}

const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 60 })
const settings = { seed: 5, numRuns: 300 }
const steady = [18, 22, 25, 19, 24, 28, 21, 23, 26, 20, 24, 27, 22, 25, 19, 28, 24, 26]

test('figures given in any order give the same chart', () => {
  fc.assert(
    fc.property(counts, fc.integer(), (values, turn) => {
      const dates = monthly(values.length)
      const order = dates
        .map((_, i) => i)
        .sort((a, b) => ((a * 7919 + turn) % 101) - ((b * 7919 + turn) % 101))
      const shuffled = xmr({ dates: order.map(i => dates[i] ?? ''), values: order.map(i => values[i] ?? 0) })
      assert.deepEqual(shuffled, { ok: true, value: charted({ values }) })
    }),
    settings,
  )
})

test('signals do not depend on the unit figures are in', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: -8, max: 8 }), (values, power) => {
      const scaled = charted({ values: values.map(value => value * 2 ** power) })
      assert.deepEqual(scaled.signal, charted({ values }).signal)
    }),
    settings,
  )
})

test('adding the same to every figure moves the lines and no signal', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 64 }), (values, more) => {
      const plain = charted({ values, screenOutliers: false })
      const moved = charted({ values: values.map(value => value + more), screenOutliers: false })
      assert.ok(Math.abs((moved.mean[0] ?? 0) - (plain.mean[0] ?? 0) - more) < 1e-9)
      if (isClearOfTies(plain)) assert.deepEqual(moved.signal, plain.signal)
    }),
    settings,
  )
})

/** No figure so near a line that rounding could move it across. */
function isClearOfTies(chart: Xmr): boolean {
  const phase = chart.phases[0]
  const lines = [phase?.mean, phase?.lower, phase?.upper, phase?.nearLower, phase?.nearUpper]
  return chart.values.every(value => lines.every(line => Math.abs((value ?? 0) - (line ?? -1)) > 1e-9))
}

test('the mean lies midway between its limits, near limits inside them', () => {
  fc.assert(
    fc.property(counts, values => {
      for (const { mean, lower, upper, nearLower, nearUpper } of charted({ values }).phases) {
        assert.ok(lower !== null && upper !== null && nearLower !== null && nearUpper !== null)
        assert.ok(lower <= nearLower && nearLower <= mean && mean <= nearUpper && nearUpper <= upper)
        assert.ok(Math.abs(upper - mean - (mean - lower)) < 1e-9)
      }
    }),
    settings,
  )
})

test('a month without a figure is as if it had not been', () => {
  fc.assert(
    fc.property(counts, fc.nat(), (values, at) => {
      const dates = monthly(values.length + 1)
      const gap = at % dates.length
      const filled = [...values.slice(0, gap), null, ...values.slice(gap)]
      const withGap = charted({ values: filled, dates })
      const without = charted({ values, dates: dates.filter((_, i) => i !== gap) })
      assert.deepEqual(
        withGap.signal.filter((_, i) => i !== gap),
        without.signal,
      )
      assert.equal(withGap.outside[gap], null)
    }),
    settings,
  )
})

test('a new phase is charted as if it stood alone', () => {
  fc.assert(
    fc.property(counts, counts, (before, after) => {
      const values = [...before, ...after]
      const dates = monthly(values.length)
      const both = charted({ values, rebase: [dates[before.length] ?? ''] })
      assert.deepEqual(both.signal.slice(before.length), charted({ values: after }).signal)
      assert.deepEqual(both.signal.slice(0, before.length), charted({ values: before }).signal)
    }),
    settings,
  )
})

test('screening that would leave zero-width limits is not applied, and the chart says so', () => {
  const chart = charted({ values: [2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2, 2] })
  assert.equal(chart.phases[0]?.screeningDropped, true)
  assert.equal(chart.outside.filter(Boolean).length, 1)
  assert.ok(chart.notes.some(note => /hardly varies/.test(note)))
})

test('a series that never varies has limits of no width and no signal', () => {
  const chart = charted({ values: new Array(15).fill(4) })
  assert.equal(chart.phases[0]?.upper, 4)
  assert.ok(chart.signal.every(signal => signal === 'none'))
})

test('without a better direction nothing is an improvement or a concern', () => {
  const chart = charted({ values: [...steady, 60], target: 5 })
  assert.equal(chart.variation, 'neutral-high')
  assert.equal(chart.assurance, null)
})

test('under 13 points the chart says that its limits are trial limits', () => {
  assert.ok(charted({ values: steady.slice(0, 12) }).notes.some(note => /trial limits/.test(note)))
  assert.deepEqual(charted({ values: steady.slice(0, 13) }).notes, [])
})

test('mostly zeros are sent to a chart of the time between events', () => {
  assert.ok(
    charted({ values: [0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0] }).notes.some(note => /t or g/.test(note)),
  )
})

const refusals: [string, Partial<XmrInput>, string][] = [
  ['two figures for one date', { dates: ['2026-01-01', '2026-01-01'], values: [1, 2] }, 'date-twice'],
  ['a date that is not a date', { dates: ['1/2/2026'], values: [1] }, 'date-unreadable'],
  ['a figure that is not a number', { dates: ['2026-01-01'], values: [Number.NaN] }, 'value-unreadable'],
  ['dates and figures that do not pair', { dates: ['2026-01-01'], values: [1, 2] }, 'lengths-differ'],
  ['no figures at all', { dates: ['2026-01-01'], values: [null] }, 'no-figures'],
  ['a fixed baseline of eleven', { values: steady, fixAfter: 11 }, 'baseline-too-short'],
]

for (const [what, input, code] of refusals) {
  test(`refuses ${what}`, () => {
    const result = xmr({ dates: monthly(steady.length), values: steady, ...input })
    assert.equal(result.ok ? '' : result.refused, code)
  })
}
