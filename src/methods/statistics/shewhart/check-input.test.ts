import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shewhart } from './shewhart.ts'
import type { ChartKind, ShewhartInput } from './types.ts'

const overExposure: readonly ChartKind[] = ['u', 'up', 'p', 'pp']
const shares: readonly ChartKind[] = ['p', 'pp']

const refusals: [string, ShewhartInput, string][] = [
  ['no figures', { chart: 'run', values: [null] }, 'no-figures'],
  ['a denominator too few', { chart: 'p', values: [1, 2], denominators: [3] }, 'lengths-differ'],
  ['two events at the same moment', { chart: 't', values: [3, 0] }, 'time-zero'],
  ...overExposure.map((chart): [string, ShewhartInput, string] => [
    `a ${chart} chart without exposure`,
    { chart, values: [1, 2] },
    'denominators-missing',
  ]),
  ...(['c', 'u', 'up', 'p', 'pp', 'g'] as const).map((chart): [string, ShewhartInput, string] => [
    `a ${chart} chart of fewer than none`,
    { chart, values: [-1, 2], denominators: [4, 4] },
    'count-negative',
  ]),
  ...shares.map((chart): [string, ShewhartInput, string] => [
    `a ${chart} chart of more trained than employed in one month`,
    { chart, values: [2, 5], denominators: [4, 4] },
    'count-outside-total',
  ]),
]

for (const [what, input, code] of refusals)
  test(`refuses ${what}, in a sentence`, () => {
    const result = shewhart(input)
    assert.equal(result.ok ? '' : result.refused, code)
    assert.ok(!result.ok && /^[A-Z].+\.$/.test(result.says))
  })

test('more falls than bed days, and a temperature below zero, can be charted', () => {
  for (const input of [
    { chart: 'u', values: [5, 6], denominators: [4, 4] },
    { chart: 'i', values: [-5, 6] },
  ] as const)
    assert.ok(shewhart(input).ok, input.chart)
})
