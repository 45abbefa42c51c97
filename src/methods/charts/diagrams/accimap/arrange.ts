import type { Graph, Place } from './graph.ts'

export const boxWidth = 190
const passWidth = 14
const gap = 22
const sweeps = 8

/** Orders each level by where its neighbours stand, to keep links from crossing; then gives every place its x. */
export function arrange(graph: Graph, left: number, right: number): void {
  const neighbours = neighboursOf(graph)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const rows = sweep % 2 === 0 ? graph.levels : graph.levels.toReversed()
    for (const row of rows) orderRow(row, neighbours)
  }
  for (const row of graph.levels) spreadOut(row, left, right)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const rows = sweep % 2 === 0 ? graph.levels : graph.levels.toReversed()
    for (const row of rows) pullTowards(row, neighbours, left, right)
  }
}

/** Two links that would change places between the same two heights cannot both have a line: one passing place steps aside. */
export function untangle({ steps }: Graph): void {
  for (const [i, one] of steps.entries()) {
    for (const other of steps.slice(i + 1)) {
      const swaps = isNear(one.from, other.to) && isNear(other.from, one.to) && !isNear(one.from, other.from)
      if (one.from.level !== other.from.level || !swaps) continue
      const passing = [one.from, one.to, other.from, other.to].find(place => !place.text)
      if (passing) passing.x += passWidth
    }
  }
}

function isNear(a: Place, b: Place): boolean {
  return Math.abs(a.x - b.x) < passWidth / 2
}

/** How wide the widest level must be. */
export function neededWidth(graph: Graph): number {
  return Math.max(...graph.levels.map(row => row.reduce((width, place) => width + widthOf(place) + gap, 0)))
}

function widthOf(place: Place): number {
  return place.text ? boxWidth : passWidth
}

function neighboursOf({ steps }: Graph): Map<Place, Place[]> {
  const found = new Map<Place, Place[]>()
  const add = (one: Place, other: Place) => found.set(one, [...(found.get(one) ?? []), other])
  for (const { from, to } of steps) {
    if (from.level === to.level) continue
    add(from, to)
    add(to, from)
  }
  return found
}

function orderRow(row: Place[], neighbours: Map<Place, Place[]>) {
  const share = (place: Place) => (place.order + 0.5) / row.length
  const wish = new Map(
    row.map(place => {
      const near = neighbours.get(place) ?? []
      const wishes = near.map(other => other.x || other.order)
      return [place, near.length > 0 ? average(wishes) : share(place) * row.length] as const
    }),
  )
  row.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || a.order - b.order)
  for (const [i, place] of row.entries()) place.order = i
}

function spreadOut(row: readonly Place[], left: number, right: number) {
  const needed = row.reduce((width, place) => width + widthOf(place), 0)
  const space = (right - left - needed) / (row.length + 1)
  let x = left + space
  for (const place of row) {
    place.x = x + widthOf(place) / 2
    x += widthOf(place) + space
  }
}

/** Moves each place towards its neighbours as far as those beside it allow. */
function pullTowards(row: readonly Place[], neighbours: Map<Place, Place[]>, left: number, right: number) {
  for (const place of row) {
    const near = neighbours.get(place) ?? []
    if (near.length > 0) place.x = average(near.map(other => other.x))
  }
  keepApart(row, left)
  const mirrored = row.toReversed()
  let limit = right
  for (const place of mirrored) {
    place.x = Math.min(place.x, limit - widthOf(place) / 2)
    limit = place.x - widthOf(place) / 2 - gap
  }
  keepApart(row, left)
}

function keepApart(row: readonly Place[], left: number) {
  let limit = left
  for (const place of row) {
    place.x = Math.max(place.x, limit + widthOf(place) / 2)
    limit = place.x + widthOf(place) / 2 + gap
  }
}

function average(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0) / values.length
}
