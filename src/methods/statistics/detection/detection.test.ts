import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { poissonQuantile } from '../distributions/discrete.ts'
import { seededRandom } from '../numbers/seeded-random.ts'
import type { Outcome } from '../outcome.ts'
import { runCusum } from './cusum.ts'
import { ears } from './ears.ts'
import { exposureCusum, poissonCusum, residualCusum } from './poisson-cusum.ts'
import { cusumRunLength } from './run-length.ts'

const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 80 })
const settings = { seed: 5, numRuns: 300 }

test('one event after a quiet time is not an alarm by itself', () => {
  const quiet = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (const method of ['C1', 'C2', 'C3'] as const) {
    const result = ears({ counts: [...quiet, 1], method })
    assert.ok(result.ok)
    assert.equal(result.value.alarm.at(-1), false)
  }
})

test('an outbreak after an ordinary time is an alarm', () => {
  const result = ears({ counts: [2, 3, 1, 2, 4, 2, 3, 14], method: 'C1' })
  assert.ok(result.ok)
  assert.deepEqual(result.value.alarm, [true])
  assert.equal(result.value.firstIndex, 8)
})

test('a running sum never falls below zero and starts again after an alarm', () => {
  fc.assert(
    fc.property(counts, values => {
      const result = poissonCusum({ counts: values, usual: 1, raised: 2, threshold: 3 })
      assert.ok(result.ok)
      const { sum, alarm, reference } = result.value
      assert.ok(sum.every(value => value >= 0))
      alarm.forEach((rang, i) => {
        const next = sum[i + 1]
        if (rang && next !== undefined) assert.equal(next, Math.max(0, (values[i + 1] ?? 0) - reference))
      })
    }),
    settings,
  )
})

test('with exposure as usual, the exposure-adjusted sum alarms when the plain one does', () => {
  fc.assert(
    fc.property(counts, values => {
      const plain = poissonCusum({ counts: values, usual: 1, raised: 2, threshold: 3 })
      const adjusted = exposureCusum(
        values,
        values.map(() => 1),
        { factor: 2, threshold: 3 * Math.log(2) * (1 + 1e-12) },
      )
      assert.ok(plain.ok && adjusted.ok)
      assert.deepEqual(adjusted.value.alarm, plain.value.alarm)
    }),
    settings,
  )
})

test('the run length worked out is the run length seen', () => {
  const worked = cusumRunLength(2, 2.5, 4, { perUnit: 2 })
  assert.ok(worked.ok)
  const random = seededRandom(9)
  const runs = Array.from({ length: 4000 }, () => {
    let at = 0
    let periods = 0
    while (at < 4) {
      at = Math.max(0, at + poissonQuantile(random(), 2) - 2.5)
      periods += 1
    }
    return periods
  })
  const seen = runs.reduce((a, b) => a + b) / runs.length
  assert.ok(Math.abs(seen / worked.value - 1) < 0.05, `${seen} seen, ${worked.value} worked out`)
})

test('alarming only beyond the threshold waits longer than on reaching it', () => {
  const reaching = cusumRunLength(2, 3, 4, { perUnit: 1 })
  const beyond = cusumRunLength(2, 3, 4, { perUnit: 1, reaches: false })
  assert.ok(reaching.ok && beyond.ok)
  assert.ok(beyond.value > 1.8 * reaching.value)
})

test('a sum that reaches the threshold alarms there, and begins again at nothing', () => {
  assert.deepEqual(runCusum([1, 2, 2, 1], 3, true), {
    sum: [1, 3, 2, 3],
    alarm: [false, true, false, true],
    firstAlarm: 2,
  })
  assert.deepEqual(runCusum([1, 1], 3, false), { sum: [1, 2], alarm: [false, false], firstAlarm: null })
})

test('a rise to three times what is expected is weighed by its own likelihood', () => {
  const result = exposureCusum([10, 0], [1, 0], { factor: 3, threshold: 100 })
  assert.ok(result.ok)
  const after = 10 * Math.log(3) - 2
  assert.deepEqual(result.value.sum, [after, after])
})

test('with nothing said C3 lets one ordinary period in forty alarm, C1 and C2 one in a thousand', () => {
  const series = [2, 3, 1, 2, 4, 2, 3, 2, 1, 3, 2, 4, 3]
  for (const [method, alpha] of [
    ['C1', 0.001],
    ['C2', 0.001],
    ['C3', 0.025],
  ] as const)
    assert.deepEqual(ears({ counts: series, method }), ears({ counts: series, method, alpha }), method)
})

const refusals: [string, string, Outcome<unknown>][] = [
  [
    'no more periods than the baseline',
    'series-too-short',
    ears({ counts: [1, 2, 3], method: 'C1', baseline: 3 }),
  ],
  ['a baseline of one', 'baseline-too-short', ears({ counts: [1, 2, 3], method: 'C1', baseline: 1 })],
  [
    'a raised level below the usual',
    'levels-unusual',
    poissonCusum({ counts: [1], usual: 2, raised: 1, threshold: 3 }),
  ],
  [
    'a raised level like the usual',
    'levels-unusual',
    poissonCusum({ counts: [1], usual: 2, raised: 2, threshold: 3 }),
  ],
  [
    'a usual level of nothing',
    'levels-unusual',
    poissonCusum({ counts: [1], usual: 0, raised: 2, threshold: 3 }),
  ],
  ['a count without its exposure', 'lengths-differ', exposureCusum([1], [1, 2], { factor: 2, threshold: 3 })],
  [
    'one expected count below zero',
    'expected-negative',
    exposureCusum([1, 1], [1, -1], { factor: 2, threshold: 3 }),
  ],
  [
    'a baseline without events',
    'baseline-empty',
    residualCusum([0, 0, 4], { baseline: 2, allowance: 1, threshold: 3, residual: 'rossi' }),
  ],
  ['a reference off the lattice', 'off-lattice', cusumRunLength(2, 2.555, 4)],
  ['a threshold off the lattice', 'off-lattice', cusumRunLength(2, 2.5, 4.005)],
  ['a threshold of nothing', 'too-many-states', cusumRunLength(2, 2, 0)],
  ['a lattice too fine', 'too-many-states', cusumRunLength(2, 2, 40)],
]
for (const [what, code, result] of refusals)
  test(`${what} is refused in a sentence`, () => {
    assert.equal(result.ok ? '' : result.refused, code)
    assert.ok(!result.ok && /^[A-Z].+\.$/.test(result.says))
  })

test('a baseline of two periods is enough', () => {
  const result = ears({ counts: [1, 2, 3], method: 'C1', baseline: 2 })
  assert.ok(result.ok && result.value.firstIndex === 3)
})
