import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { krippendorffAlpha } from './alpha.ts'
import { bootstrapInterval } from './bootstrap.ts'
import { gwetAc1 } from './chance-corrected.ts'
import { fleissKappa } from './fleiss.ts'
import { cohenKappa, type Kappa } from './kappa.ts'
import type { Ratings } from './ratings.ts'

const codes = fc.integer({ min: 1, max: 4 })
const pairs = fc.array(fc.tuple(codes, codes), { minLength: 4, maxLength: 40 })
const settings = { seed: 5, numRuns: 300 }
const first = (rows: number[][]) => rows.map(row => row[0] ?? 0)
const second = (rows: number[][]) => rows.map(row => row[1] ?? 0)

function kappaOf(a: (number | null)[], b: (number | null)[]): Kappa {
  const result = cohenKappa(a, b)
  assert.ok(result.ok)
  return result.value
}

function near(a: number | null, b: number | null) {
  assert.ok(a === b || Math.abs(Number(a) - Number(b)) < 1e-9, `${a} and ${b}`)
}

test('who is called the first rater does not matter', () => {
  fc.assert(
    fc.property(pairs, rows => {
      const one = kappaOf(first(rows), second(rows))
      const other = kappaOf(second(rows), first(rows))
      near(one.kappa, other.kappa)
      near(one.quadratic, other.quadratic)
      near(one.ac1, other.ac1)
    }),
    settings,
  )
})

test('what the categories are called does not matter to kappa, alpha or AC1', () => {
  fc.assert(
    fc.property(pairs, rows => {
      const renamed = rows.map(row => row.map(code => 10 - code))
      near(kappaOf(first(rows), second(rows)).kappa, kappaOf(first(renamed), second(renamed)).kappa)
      const lists = (of: number[][]): Ratings => [first(of), second(of)]
      near(krippendorffAlpha(lists(rows), 'nominal'), krippendorffAlpha(lists(renamed), 'nominal'))
      near(gwetAc1(lists(rows)), gwetAc1(lists(renamed)))
    }),
    settings,
  )
})

test('raters who always agree agree perfectly, by every coefficient', () => {
  const codes = [1, 2, 3, 1, 2, 4]
  assert.equal(kappaOf(codes, codes).kappa, 1)
  assert.equal(krippendorffAlpha([codes, codes, codes], 'ordinal'), 1)
  const fleiss = fleissKappa([codes, codes, codes])
  assert.ok(fleiss.ok)
  assert.equal(fleiss.value.kappa, 1)
})

test('one category only: kappa cannot be computed, the percent agreement can', () => {
  const { kappa, interval95, percentAgreement, ac1 } = kappaOf([2, 2, 2], [2, 2, 2])
  assert.deepEqual(
    { kappa, interval95, percentAgreement, ac1 },
    { kappa: null, interval95: null, percentAgreement: 1, ac1: 1 },
  )
  assert.equal(
    krippendorffAlpha(
      [
        [2, 2],
        [2, 2],
      ],
      'nominal',
    ),
    null,
  )
})

test('a rare category sinks kappa but not AC1', () => {
  const a = [...new Array(38).fill(1), 2, 1]
  const b = [...new Array(38).fill(1), 1, 2]
  const { kappa, ac1, percentAgreement } = kappaOf(a, b)
  assert.equal(percentAgreement, 0.95)
  assert.ok((kappa ?? 1) < 0)
  assert.ok((ac1 ?? 0) > 0.9)
})

test('the interval holds kappa and the bootstrap interval holds alpha, the same for the same seed', () => {
  const a = [1, 2, 2, 1, 3, 4, 2, 1, 3, 3, 2, 1, 4, 4, 2]
  const b = [1, 2, 1, 1, 3, 4, 2, 2, 3, 4, 2, 1, 4, 3, 2]
  const { kappa, interval95 } = kappaOf(a, b)
  assert.ok(interval95 && kappa !== null && interval95.lower < kappa && kappa < interval95.upper)
  const alpha = (ratings: Ratings) => krippendorffAlpha(ratings, 'ordinal')
  const interval = bootstrapInterval([a, b], alpha, { seed: 4 })
  const point = alpha([a, b])
  assert.ok(interval && point !== null && interval.lower < point && point < interval.upper)
  assert.deepEqual(bootstrapInterval([a, b], alpha, { seed: 4 }), interval)
  assert.equal(
    bootstrapInterval(
      [
        [1, 1],
        [1, 1],
      ],
      alpha,
    ),
    null,
  )
})

test('ratings that cannot be compared are refused', () => {
  const code = (result: { ok: boolean; refused?: string }) => (result.ok ? '' : result.refused)
  assert.equal(code(fleissKappa([[1, 2]])), 'one-rater')
  assert.equal(code(cohenKappa([1, 2], [1])), 'lengths-differ')
  assert.equal(code(cohenKappa([], [])), 'no-figures')
  assert.equal(code(cohenKappa([1, null], [null, 2])), 'no-shared-units')
  assert.equal(
    code(
      fleissKappa([
        [1, null],
        [null, 2],
      ]),
    ),
    'no-shared-units',
  )
})
