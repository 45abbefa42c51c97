import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { binomialProbability, poissonProbability, poissonQuantile } from '../distributions/discrete.ts'
import { seededRandom } from '../numbers/seeded-random.ts'
import {
  byarInterval,
  exactPoissonInterval,
  type Interval,
  poissonInterval,
  zeroEventsUpper,
} from './poisson-interval.ts'
import { rate, share } from './rate.ts'
import { standardisedRatios } from './standardised.ts'
import { wilsonInterval } from './wilson-interval.ts'

const holds = ({ lower, upper }: Interval, value: number) => lower <= value && value <= upper
const confidence = fc.double({ min: 0.5, max: 0.999, noNaN: true })
const settings = { seed: 5, numRuns: 500 }

test('an interval holds its estimate and widens with confidence', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), confidence, (count, level) => {
      for (const intervalOf of [exactPoissonInterval, byarInterval, poissonInterval]) {
        const narrow = intervalOf(count, level)
        const wide = intervalOf(count, (level + 1) / 2)
        assert.ok(holds(narrow, count))
        assert.ok(wide.lower <= narrow.lower && wide.upper >= narrow.upper)
      }
    }),
    settings,
  )
})

test('a share stays between none and all, and its complement mirrors it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), confidence, (total, some, level) => {
      const count = some % (total + 1)
      const { lower, upper } = wilsonInterval(count, total, level)
      assert.ok(lower >= 0 && upper <= 1 && holds({ lower, upper }, count / total))
      const other = wilsonInterval(total - count, total, level)
      assert.ok(Math.abs(other.lower - (1 - upper)) < 1e-12)
    }),
    settings,
  )
})

test('the exact interval covers the true mean at least as often as it says, for any mean', () => {
  for (const mean of [0.3, 1, 2.5, 7, 18, 60]) {
    assert.ok(coverage(mean, count => exactPoissonInterval(count, 0.95)) >= 0.95)
  }
})

test("Byar's interval covers within two points of what it says from ten events on", () => {
  for (const mean of [15, 30, 80, 200]) {
    assert.ok(Math.abs(coverage(mean, count => byarInterval(count, 0.95)) - 0.95) < 0.02)
  }
})

function coverage(mean: number, interval: (count: number) => Interval): number {
  let covered = 0
  const most = mean + 12 * Math.sqrt(mean) + 20
  for (let k = 0; k < most; k++) if (holds(interval(k), mean)) covered += poissonProbability(k, mean)
  return covered
}

test("Wilson's interval covers at its rate on average over shares", () => {
  const total = 40
  const shares = Array.from({ length: 99 }, (_, i) => (i + 1) / 100)
  const covered = shares.map(p =>
    Array.from({ length: total + 1 }, (_, k) =>
      holds(wilsonInterval(k, total, 0.95), p) ? binomialProbability(k, total, p) : 0,
    ),
  )
  const average = covered.flat().reduce((a, b) => a + b) / shares.length
  assert.ok(Math.abs(average - 0.95) < 0.01, String(average))
})

test('in a simulated year of homes, ninety-five in a hundred intervals hold the true rate', () => {
  const random = seededRandom(7)
  const truth = 0.006
  let held = 0
  for (let home = 0; home < 4000; home++) {
    const bedDays = 500 + Math.floor(random() * 8000)
    const events = poissonQuantile(random(), truth * bedDays)
    const found = rate({ events, exposure: bedDays })
    assert.ok(found.ok)
    if (holds(found.value, truth)) held += 1
  }
  assert.ok(held / 4000 >= 0.945 && held / 4000 <= 0.985, String(held / 4000))
})

test('no events at all still allow a rate: three over the exposure, nearly', () => {
  assert.ok(Math.abs(zeroEventsUpper(100) - 0.0299573) < 1e-6)
})

test('a home with the reference mix and rates stands at one', () => {
  const reference = { bands: ['low', 'high'], events: [20, 80], exposure: [1000, 1000] }
  const result = standardisedRatios(
    [
      { unit: 'Alder', band: 'low', events: 2, exposure: 100 },
      { unit: 'Alder', band: 'high', events: 8, exposure: 100 },
    ],
    reference,
  )
  assert.ok(result.ok)
  assert.equal(result.value[0]?.ratio, 1)
})

test('what cannot be a rate or a share is refused', () => {
  const code = (result: ReturnType<typeof rate> | ReturnType<typeof share>) =>
    result.ok ? '' : result.refused
  assert.equal(code(rate({ events: -1, exposure: 5 })), 'count-negative')
  assert.equal(code(rate({ events: 1, exposure: 0 })), 'exposure-zero')
  assert.equal(code(rate({ events: 1, exposure: 5, confidence: 95 })), 'confidence-unusual')
  assert.equal(code(share({ count: 5, total: 4 })), 'count-outside-total')
  assert.equal(code(share({ count: 0, total: 0 })), 'total-zero')
})
