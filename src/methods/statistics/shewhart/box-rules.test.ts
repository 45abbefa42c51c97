import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalTails } from '../distributions/normal.ts'
import { anhoejSignal, runsAnalysis } from './anhoej.ts'
import { type Box, bestBox, boxSignal, cutBox } from './box-rules.ts'

type Way = { crossings: number; longest: number; steady: number; shifted: number }

/** Every way in which so many points can lie above or below the centre, and how likely it is with and without a shift. */
function waysOf(points: number): Way[] {
  const above = normalTails(0.8).lower
  return Array.from({ length: 2 ** points }, (_, bits) => {
    const sides = Array.from({ length: points }, (_, i) => ((bits >> i) & 1 ? 1 : -1))
    const { crossings, longestRun } = runsAnalysis(sides, 0)
    const up = sides.filter(side => side > 0).length
    return {
      crossings: crossings ?? 0,
      longest: longestRun ?? 0,
      steady: 0.5 ** points,
      shifted: above ** up * (1 - above) ** (points - up),
    }
  })
}

const inside = (box: Box, ways: readonly Way[], chance: 'steady' | 'shifted') =>
  ways.reduce((all, way) => all + (boxSignal(box, way.crossings, way.longest) ? 0 : way[chance]), 0)

/** The box that misses least of those that leave at least 92.5 % of steady series inside. */
function sharpest(boxes: readonly Box[], ways: readonly Way[]): number {
  const specific = boxes.filter(box => inside(box, ways, 'steady') >= 0.925)
  return Math.min(...specific.map(box => inside(box, ways, 'shifted')))
}

for (const points of [10, 11, 12])
  test(`of ${points} points no box catches a shift better than the best one, and no cut of it better than the cut one`, () => {
    const ways = waysOf(points)
    const best = bestBox(points)
    const counts = Array.from({ length: points }, (_, i) => i)
    const boxes = counts.flatMap(crossingsMin =>
      counts.map(shorter => ({ ...best, crossingsMin, longestRunMax: shorter + 1 })),
    )
    assert.deepEqual([best.cutAlongCrossings, best.cutAlongRuns], [0, 0])
    assert.ok(inside(best, ways, 'steady') >= 0.925)
    assert.ok(Math.abs(inside(best, ways, 'shifted') - sharpest(boxes, ways)) < 1e-12)
    const cut = cutBox(points)
    const cuts = Array.from({ length: best.longestRunMax }, (_, cutAlongCrossings) =>
      Array.from({ length: points - best.crossingsMin }, (_, cutAlongRuns) => ({
        ...best,
        cutAlongCrossings,
        cutAlongRuns,
      })),
    ).flat()
    assert.deepEqual([cut.crossingsMin, cut.longestRunMax], [best.crossingsMin, best.longestRunMax])
    assert.ok(inside(cut, ways, 'steady') >= 0.925)
    assert.ok(Math.abs(inside(cut, ways, 'shifted') - sharpest(cuts, ways)) < 1e-12)
  })

test('a box signals outside itself and on the ends of its borders that are cut', () => {
  const box: Box = { crossingsMin: 3, longestRunMax: 6, cutAlongCrossings: 2, cutAlongRuns: 1 }
  const signals: [number, number, boolean][] = [
    [2, 4, true],
    [5, 7, true],
    [3, 6, true],
    [3, 5, true],
    [3, 4, false],
    [4, 6, false],
    [4, 5, false],
  ]
  for (const [crossings, longest, signal] of signals)
    assert.equal(boxSignal(box, crossings, longest), signal, `${crossings} crossings, a run of ${longest}`)
})

test('of ten points a run of seven is too long by Anhøj’s rule, and fewer than two crossings are too few', () => {
  assert.deepEqual(
    [
      [2, 6],
      [1, 6],
      [2, 7],
      [9, 1],
    ].map(([crossings = 0, longest = 0]) => anhoejSignal(10, crossings, longest)),
    [false, true, true, false],
  )
})
