import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { poissonQuantile } from '../distributions/discrete.ts'
import { seededRandom } from '../numbers/seeded-random.ts'
import { fewAfter } from './few-after.ts'
import { againstKnownRate } from './known-rate.ts'
import { quietSpell } from './quiet-spell.ts'
import { type BeforeAfter, type RateRatio, rateRatio } from './rate-ratio.ts'

const count = fc.integer({ min: 0, max: 60 })
const exposure = fc.integer({ min: 1, max: 48 })
const change = fc.record({
  eventsAfter: count,
  eventsBefore: count,
  exposureAfter: exposure,
  exposureBefore: exposure,
})
const settings = { seed: 5, numRuns: 500 }

function found(input: BeforeAfter): RateRatio {
  const result = rateRatio(input)
  assert.ok(result.ok)
  return result.value
}

test('the p value and the interval never contradict each other', () => {
  fc.assert(
    fc.property(change, input => {
      const { pTwoSided, interval } = found(input)
      const { lower, upper } = interval(0.95)
      assert.equal(lower > 1 || upper < 1, pTwoSided < 0.05)
    }),
    settings,
  )
})

test('looked at backwards, fewer becomes more and the ratio turns over', () => {
  fc.assert(
    fc.property(change, input => {
      const { eventsAfter, eventsBefore, exposureAfter, exposureBefore } = input
      const one = found(input)
      const other = found({
        eventsAfter: eventsBefore,
        eventsBefore: eventsAfter,
        exposureAfter: exposureBefore,
        exposureBefore: exposureAfter,
      })
      assert.ok(Math.abs(one.pLess - other.pGreater) < 1e-12)
      assert.ok(Math.abs(one.pTwoSided - other.pTwoSided) < 1e-12)
      if (eventsAfter > 0)
        assert.ok(Math.abs(one.interval(0.95).lower * other.interval(0.95).upper - 1) < 1e-9)
    }),
    settings,
  )
})

test('when nothing has changed, at most one simulated change in twenty is called one', () => {
  const random = seededRandom(11)
  let called = 0
  for (let i = 0; i < 3000; i++) {
    const eventsBefore = poissonQuantile(random(), 9)
    const eventsAfter = poissonQuantile(random(), 4.5)
    if (found({ eventsBefore, eventsAfter, exposureBefore: 12, exposureAfter: 6 }).pTwoSided < 0.05)
      called += 1
  }
  assert.ok(called / 3000 <= 0.05, String(called / 3000))
})

test('four events in two years need 26.8 quiet months, not the 18.0 of a rate taken as known', () => {
  const result = quietSpell({ baselineEvents: 4, baselineExposure: 24, gap: 14 })
  assert.ok(result.ok)
  assert.equal(result.value.gapNeeded5?.toFixed(1), '26.8')
  assert.equal(result.value.gapNeededKnownRate5?.toFixed(1), '18.0')
})

test('the quiet time needed is the time at which the surprise reaches one in twenty', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), exposure, (baselineEvents, baselineExposure) => {
      const asked = quietSpell({ baselineEvents, baselineExposure, gap: 0 })
      assert.ok(asked.ok)
      const gap = asked.value.gapNeeded5 ?? 0
      const then = quietSpell({ baselineEvents, baselineExposure, gap })
      assert.ok(then.ok)
      assert.ok(Math.abs(then.value.pConditional - 0.05) < 1e-9)
      assert.ok(then.value.pKnownRate < then.value.pConditional)
    }),
    settings,
  )
})

test('a baseline without events never claims that quiet means anything', () => {
  const result = quietSpell({ baselineEvents: 0, baselineExposure: 12, gap: 60 })
  assert.ok(result.ok)
  assert.equal(result.value.pConditional, 1)
  assert.equal(result.value.gapNeeded5, null)
})

test('so few after a baseline is less surprising the less the baseline knows', () => {
  const short = fewAfter({ eventsBefore: 6, exposureBefore: 6, eventsAfter: 1, exposureAfter: 6 })
  const long = fewAfter({ eventsBefore: 60, exposureBefore: 60, eventsAfter: 1, exposureAfter: 6 })
  assert.ok(short.ok && long.ok)
  assert.ok(short.value.pLess > long.value.pLess)
  assert.ok(long.value.pLess > long.value.pKnownRate)
})

test('a count that equals what a known rate expects is no surprise', () => {
  const result = againstKnownRate(6, 3, 2)
  assert.ok(result.ok)
  assert.equal(result.value.pAsUnlikely, 1)
})

test('half an event, no exposure and a time that runs backwards are refused', () => {
  const code = (result: { ok: boolean; refused?: string }) => (result.ok ? '' : result.refused)
  const plain = { eventsAfter: 1, eventsBefore: 2, exposureAfter: 3, exposureBefore: 4 }
  assert.equal(code(rateRatio({ ...plain, eventsAfter: 0.5 })), 'count-unusual')
  assert.equal(code(rateRatio({ ...plain, exposureBefore: 0 })), 'exposure-zero')
  assert.equal(code(fewAfter({ ...plain, eventsBefore: -1 })), 'count-unusual')
  assert.equal(code(fewAfter({ ...plain, exposureAfter: 0 })), 'exposure-zero')
  assert.equal(code(quietSpell({ baselineEvents: 1, baselineExposure: 0, gap: 1 })), 'exposure-zero')
  assert.equal(code(quietSpell({ baselineEvents: -1, baselineExposure: 1, gap: 1 })), 'count-negative')
  assert.equal(code(quietSpell({ baselineEvents: 1, baselineExposure: 1, gap: -1 })), 'gap-negative')
  assert.equal(code(againstKnownRate(1.5, 1, 1)), 'count-unusual')
  assert.equal(code(againstKnownRate(1, 0, 1)), 'exposure-zero')
  assert.equal(code(againstKnownRate(1, 1, -1)), 'rate-negative')
})
