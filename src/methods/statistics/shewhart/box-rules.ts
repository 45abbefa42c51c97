import { normalTails } from '../distributions/normal.ts'
import { sum } from '../numbers/sum.ts'
import { runDistribution } from './run-distribution.ts'

/** Points signal outside the box; the cut box also on the ends of its two borders next to the corner. */
export type Box = {
  crossingsMin: number
  longestRunMax: number
  cutAlongCrossings: number
  cutAlongRuns: number
}

const wantedSpecificity = 0.925
const shiftWorthKnowing = 0.8

type Chances = { steady: Float64Array[]; shifted: Float64Array[] }

/**
 * The box of crossings and longest run that catches a shift of 0.8 standard deviations best while at least 92.5 % of
 * steady series stay inside, and the same with its corner cut. Computed from the exact joint distribution, for 10 to 100
 * useful points. After Anhøj and Wentzel-Larsen 2020, Smooth operator, PLoS ONE 15:e0233920.
 */
export function bestBox(useful: number): Box {
  return bestOf(useful, chancesOf(useful))
}

function chancesOf(useful: number): Chances {
  const aboveAfterShift = normalTails(shiftWorthKnowing).lower
  return { steady: runDistribution(useful, 0.5), shifted: runDistribution(useful, aboveAfterShift) }
}

function bestOf(useful: number, chances: Chances): Box {
  const boxes = pairs(useful, useful).map(([crossingsMin, shorter]) => ({
    crossingsMin,
    longestRunMax: shorter + 1,
    cutAlongCrossings: 0,
    cutAlongRuns: 0,
  }))
  return sharpest(boxes, chances)
}

/** The best box with as much cut from its borders, starting at the corner, as the specificity allows. */
export function cutBox(useful: number): Box {
  const chances = chancesOf(useful)
  const best = bestOf(useful, chances)
  const arms = pairs(best.longestRunMax, useful - best.crossingsMin)
  return sharpest(
    arms.map(([cutAlongCrossings, cutAlongRuns]) => ({ ...best, cutAlongCrossings, cutAlongRuns })),
    chances,
  )
}

/** Whether a series lies outside the box. */
export function boxSignal(box: Box, crossings: number, longestRun: number): boolean {
  const fromCorner = { crossings: crossings - box.crossingsMin, runs: box.longestRunMax - longestRun }
  if (fromCorner.crossings < 0 || fromCorner.runs < 0) return true
  return (
    (fromCorner.crossings === 0 && fromCorner.runs < box.cutAlongCrossings) ||
    (fromCorner.runs === 0 && fromCorner.crossings < box.cutAlongRuns)
  )
}

function sharpest(boxes: readonly Box[], { steady, shifted }: Chances): Box {
  const specific = boxes.filter(box => inside(box, steady) >= wantedSpecificity)
  const missed = specific.map(box => inside(box, shifted))
  return (
    specific[missed.indexOf(Math.min(...missed))] ?? {
      crossingsMin: 0,
      longestRunMax: steady.length,
      cutAlongCrossings: 0,
      cutAlongRuns: 0,
    }
  )
}

/** Chance to lie inside a box: the whole box less the cells cut from its two borders. */
function inside(box: Box, chance: Float64Array[]): number {
  const { crossingsMin: c, longestRunMax: l, cutAlongCrossings: down, cutAlongRuns: along } = box
  const upTo = (longest: number, crossings: number) => chance[longest]?.[crossings] ?? 0
  const whole = sum(chance[l]?.subarray(c) ?? [])
  const cutDown = upTo(l, c) - upTo(l - down, c)
  const cutAlong = Array.from({ length: along }, (_, k) => upTo(l, c + k) - upTo(l - 1, c + k))
  const cornerTwice = down > 0 && along > 0 ? upTo(l, c) - upTo(l - 1, c) : 0
  return whole - cutDown - sum(cutAlong) + cornerTwice
}

function pairs(first: number, second: number): [number, number][] {
  return Array.from({ length: first * second }, (_, i) => [Math.floor(i / second), i % second])
}
