import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { poissonQuantile } from '../distributions/discrete.ts'
import { seededRandom } from '../numbers/seeded-random.ts'
import { funnel } from './funnel.ts'
import type { Funnel, FunnelInput } from './types.ts'

function placed(input: FunnelInput): Funnel {
  const result = funnel(input)
  assert.ok(result.ok, result.ok ? '' : result.says)
  return result.value
}

const homes = fc.array(
  fc.record({ seen: fc.integer({ min: 1, max: 90 }), expected: fc.integer({ min: 1, max: 80 }) }),
  {
    minLength: 4,
    maxLength: 40,
  },
)
const settings = { seed: 5, numRuns: 200 }

function inputOf(
  rows: { seen: number; expected: number }[],
  kind: FunnelInput['kind'] = 'ratio',
): FunnelInput {
  return {
    id: rows.map((_, i) => `home-${i}`),
    numerator: rows.map(row => row.seen),
    denominator: rows.map(row => (kind === 'share' ? row.seen + row.expected : row.expected)),
    kind,
  }
}

for (const kind of ['ratio', 'share'] as const) {
  test(`limits for a ${kind} hold the target, wider at 99.8 % and when over-dispersed`, () => {
    fc.assert(
      fc.property(homes, rows => {
        const { target, unadjusted, adjusted } = placed(inputOf(rows, kind))
        assert.ok(adjusted)
        for (const limits of [unadjusted, adjusted]) {
          rows.forEach((_, i) => {
            const line = [
              limits.lower998[i],
              limits.lower95[i],
              target,
              limits.upper95[i],
              limits.upper998[i],
            ].map(Number)
            assert.deepEqual(
              line,
              line.toSorted((a, b) => a - b),
            )
          })
        }
      }),
      settings,
    )
  })
}

test('the order in which homes are listed changes nothing about any of them', () => {
  fc.assert(
    fc.property(homes, rows => {
      const forward = placed(inputOf(rows))
      const input = inputOf(rows)
      const backward = placed({
        ...input,
        id: input.id.toReversed(),
        numerator: input.numerator.toReversed(),
        denominator: input.denominator.toReversed(),
      })
      assert.deepEqual(backward.outside.unadjusted998.toReversed(), forward.outside.unadjusted998)
      assert.ok(Math.abs((backward.phi ?? 0) - (forward.phi ?? 0)) < 1e-9)
    }),
    settings,
  )
})

test('of homes that differ by chance alone, fewer than one in two hundred lie outside 99.8 % limits, one in twenty outside 95 %', () => {
  const random = seededRandom(3)
  const rows = Array.from({ length: 20_000 }, () => {
    const expected = 5 + Math.floor(random() * 60)
    return { seen: poissonQuantile(random(), expected), expected }
  })
  const { outside } = placed(inputOf(rows))
  const shareOf = (flags: boolean[]) => flags.filter(Boolean).length / rows.length
  assert.ok(shareOf(outside.unadjusted998) < 0.005)
  assert.ok(shareOf(outside.unadjusted95) > 0.02 && shareOf(outside.unadjusted95) < 0.05)
})

test('many homes without events leave the exact limits and say why there are no others', () => {
  const found = placed({
    id: ['a', 'b', 'c', 'd', 'e'],
    numerator: [0, 0, 0, 4, 3],
    denominator: [3, 4, 2, 4, 3],
    kind: 'ratio',
  })
  assert.equal(found.phi, null)
  assert.equal(found.adjusted, null)
  assert.ok(found.notes[0])
  assert.ok(found.unadjusted.upper95.every(Number.isFinite))
})

test('the root scale bears homes without events', () => {
  const found = placed({
    id: ['a', 'b', 'c'],
    numerator: [0, 4, 3],
    denominator: [3, 4, 3],
    kind: 'ratio',
    scale: 'root',
  })
  assert.ok(found.adjusted?.lower95.every(limit => limit >= 0 && limit < 1))
  assert.ok(found.adjusted?.upper95.every(limit => limit > 1))
})

test('rows of one home are added up', () => {
  const found = placed({ id: ['a', 'b', 'a'], numerator: [1, 2, 3], denominator: [2, 2, 2], kind: 'ratio' })
  assert.deepEqual(found.id, ['a', 'b'])
  assert.deepEqual(found.ratio, [1, 1])
})

test('what cannot be placed on a funnel is refused', () => {
  const code = (input: Partial<FunnelInput>) => {
    const result = funnel({ id: ['a'], numerator: [1], denominator: [2], kind: 'ratio', ...input })
    return result.ok ? '' : result.refused
  }
  assert.equal(code({ numerator: [] }), 'lengths-differ')
  assert.equal(code({ id: [], numerator: [], denominator: [] }), 'no-figures')
  assert.equal(code({ numerator: [-1] }), 'count-negative')
  assert.equal(code({ denominator: [0] }), 'denominator-zero')
  assert.equal(code({ numerator: [3], kind: 'share' }), 'count-outside-total')
})
