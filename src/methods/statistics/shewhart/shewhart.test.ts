import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { runsAnalysis } from './anhoej.ts'
import { bestBox, boxSignal, cutBox } from './box-rules.ts'
import { runDistribution } from './run-distribution.ts'
import { shewhart } from './shewhart.ts'
import type { ChartKind, Shewhart, ShewhartInput } from './types.ts'

const kinds: ChartKind[] = ['i', 'mr', 'c', 'u', 'up', 'p', 'pp', 'g', 't']
const settings = { seed: 5, numRuns: 200 }
const counts = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 40 })

function charted(input: ShewhartInput): Shewhart {
  const result = shewhart(input)
  assert.ok(result.ok, result.ok ? '' : result.says)
  return result.value
}

function askedOf(chart: ChartKind, values: number[]): ShewhartInput {
  return { chart, values, denominators: 'upp'.includes(chart) ? values.map((_, i) => 40 + i) : null }
}

for (const chart of kinds) {
  test(`limits of a ${chart} chart lie on both sides of its centre, in order`, () => {
    fc.assert(
      fc.property(counts, values => {
        const found = charted(askedOf(chart, values))
        found.centre.forEach((_, i) => {
          const lines = [found.lower[i], found.lower95[i], found.upper95[i], found.upper[i]].map(Number)
          assert.deepEqual(
            lines,
            lines.toSorted((a, b) => a - b),
          )
          if (chart !== 'g') assert.ok((lines[1] ?? 0) <= (found.centre[i] ?? 0) + 1e-9)
          assert.ok((lines[2] ?? 0) >= (found.centre[i] ?? 0) - 1e-9)
        })
      }),
      settings,
    )
  })

  test(`each part of a ${chart} chart is drawn as if it stood alone`, () => {
    fc.assert(
      fc.property(counts, counts, (before, after) => {
        const whole = charted({ ...askedOf(chart, [...before, ...after]), part: [before.length] })
        const denominators = whole.denominators?.slice(before.length) ?? null
        const alone = charted({ chart, values: after, denominators })
        assert.deepEqual(whole.upper.slice(before.length), alone.upper)
        assert.deepEqual(whole.outside.slice(before.length), alone.outside)
      }),
      settings,
    )
  })
}

test('rates per thousand bed days signal where rates per bed day do', () => {
  fc.assert(
    fc.property(counts, values => {
      const plain = charted(askedOf('u', values))
      assert.deepEqual(charted({ ...askedOf('u', values), multiply: 1024 }).outside, plain.outside)
    }),
    settings,
  )
})

test('a point set aside is drawn but changes neither centre nor runs', () => {
  const values = [15, 6, 9, 6, 8, 7, 9, 6, 7, 8]
  const aside = charted({
    chart: 'run',
    values: [...values.slice(0, 4), 400, ...values.slice(4)],
    exclude: [5],
  })
  const without = charted({ chart: 'run', values })
  assert.equal(aside.centre[0], without.centre[0])
  assert.equal(aside.parts[0]?.longestRun, without.parts[0]?.longestRun)
  assert.equal(aside.values[4], 400)
})

test('all staff trained every month: limits of no width, not none', () => {
  const chart = charted({ chart: 'pp', values: [5, 5, 5, 5], denominators: [5, 5, 5, 5] })
  assert.deepEqual(chart.upper, [1, 1, 1, 1])
})

test('points on the centre line neither make nor break a run', () => {
  const { useful, longestRun, crossings } = runsAnalysis([6, 5, 7, 5, 4, 3], 5)
  assert.deepEqual({ useful, longestRun, crossings }, { useful: 4, longestRun: 2, crossings: 1 })
})

test('the joint distribution of runs is the share of all ways a coin can fall', () => {
  const n = 8
  const chance = runDistribution(n, 0.5)
  const ways = Array.from({ length: 2 ** n }, (_, bits) =>
    Array.from({ length: n }, (_, i) => ((bits >> i) & 1 ? 1 : -1)),
  )
  for (let longest = 1; longest <= n; longest++) {
    for (let crossings = 0; crossings < n; crossings++) {
      const share = ways.filter(way => {
        const found = runsAnalysis(way, 0)
        return found.crossings === crossings && (found.longestRun ?? 0) <= longest
      }).length
      assert.ok(Math.abs((chance[longest]?.[crossings] ?? 0) - share / 2 ** n) < 1e-12)
    }
  }
})

test('the cut box lies inside the best box', () => {
  const [best, cut] = [bestBox(20), cutBox(20)]
  for (let crossings = 0; crossings < 20; crossings++) {
    for (let longest = 1; longest <= 20; longest++) {
      if (boxSignal(best, crossings, longest)) assert.ok(boxSignal(cut, crossings, longest))
    }
  }
})
