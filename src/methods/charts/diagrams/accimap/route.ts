import { boxWidth } from './arrange.ts'
import type { Graph, Place, Step } from './graph.ts'

/** A step with the x at which it leaves and arrives, and its track in the gap below the upper level. */
export type Route = Step & { startX: number; endX: number; track: number }

export const trackHeight = 9

/** Gives each step its own point on the boxes it joins and its own track, so that lines neither touch nor overlap. */
export function routesOf({ levels, steps }: Graph): Route[][] {
  return levels.map((_, level) => {
    const here = steps.filter(step => step.from.level === level)
    const routes = here.map(step => ({
      ...step,
      startX: portOf(step, 'from', steps),
      endX: portOf(step, 'to', steps),
      track: 0,
    }))
    return assignTracks(routes)
  })
}

/** Ends on one side of a box are spread evenly, in the order of where they come from or go to. */
function portOf(step: Step, end: 'from' | 'to', steps: readonly Step[]): number {
  const place = step[end]
  if (!place.text) return place.x
  const side = sideOf(step, end)
  const sharing = steps
    .flatMap(other => (['from', 'to'] as const).map(at => ({ other, at })))
    .filter(({ other, at }) => other[at] === place && sideOf(other, at) === side)
    .sort((a, b) => farEnd(a.other, a.at).x - farEnd(b.other, b.at).x)
  const at = sharing.findIndex(({ other, at: which }) => other === step && which === end)
  return place.x - boxWidth / 2 + (boxWidth * (at + 1)) / (sharing.length + 1)
}

/** Links within a level leave and arrive below, like those that go down. */
function sideOf({ from, to }: Step, end: 'from' | 'to'): 'above' | 'below' {
  return end === 'from' || from.level === to.level ? 'below' : 'above'
}

function farEnd({ from, to }: Step, end: 'from' | 'to'): Place {
  return end === 'from' ? to : from
}

/** Level stretches that overlap get different tracks; a line that turns off above another that comes in goes first. */
function assignTracks(routes: Route[]): Route[] {
  const taken: Span[][] = []
  const waiting = routes.toSorted((a, b) => spanOf(a).left - spanOf(b).left)
  while (waiting.length > 0) {
    const ready = waiting.findIndex(
      route => !waiting.some(other => other !== route && turnsOffAbove(other, route)),
    )
    const [route] = waiting.splice(Math.max(0, ready), 1)
    if (!route) break
    const above = routes.filter(other => !waiting.includes(other) && turnsOffAbove(other, route))
    const least = Math.max(0, ...above.map(other => other.track + 1))
    route.track = firstFree(taken, spanOf(route), least)
    taken[route.track] = [...(taken[route.track] ?? []), spanOf(route)]
  }
  return routes
}

type Span = { left: number; right: number }

function spanOf({ startX, endX }: Route): Span {
  return { left: Math.min(startX, endX) - 8, right: Math.max(startX, endX) + 8 }
}

function turnsOffAbove(one: Route, other: Route): boolean {
  return Math.abs(one.startX - other.endX) < 8 && Math.abs(one.startX - one.endX) > 1
}

function firstFree(taken: readonly Span[][], span: Span, least: number): number {
  let track = least
  while (taken[track]?.some(other => other.right >= span.left && other.left <= span.right)) track += 1
  return track
}

/** How many tracks a gap needs. */
export function tracksIn(routes: readonly Route[]): number {
  return Math.max(0, ...routes.map(route => route.track + 1))
}
