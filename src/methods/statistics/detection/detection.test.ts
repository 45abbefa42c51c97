import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { poissonQuantile } from '../distributions/discrete.ts'
import { seededRandom } from '../numbers/seeded-random.ts'
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

test('what cannot be watched is refused', () => {
  const code = (result: { ok: boolean; refused?: string }) => (result.ok ? '' : result.refused)
  assert.equal(code(ears({ counts: [1, 2, 3], method: 'C1' })), 'series-too-short')
  assert.equal(code(ears({ counts: [1, 2, 3], method: 'C1', baseline: 1 })), 'baseline-too-short')
  assert.equal(code(poissonCusum({ counts: [1], usual: 2, raised: 1, threshold: 3 })), 'levels-unusual')
  assert.equal(code(exposureCusum([1], [1, 2], { factor: 2, threshold: 3 })), 'lengths-differ')
  assert.equal(code(exposureCusum([1], [-1], { factor: 2, threshold: 3 })), 'expected-negative')
  const residual = { baseline: 2, allowance: 1, threshold: 3, residual: 'rossi' } as const
  assert.equal(code(residualCusum([0, 0, 4], residual)), 'baseline-empty')
  assert.equal(code(cusumRunLength(2, 2.555, 4)), 'off-lattice')
  assert.equal(code(cusumRunLength(2, 2, 40)), 'too-many-states')
})
