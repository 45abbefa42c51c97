import { textSize, textWidth } from './text.ts'

export type Box = { left: number; top: number; right: number; bottom: number }
export type Placed = {
  text: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  box: Box
  /** How far it had to be moved to stay inside. */
  moved: number
}

type Candidate = { dx: number; dy: number; anchor: Placed['anchor'] }

// Beside the point first, as in the pictures; then above and below, near and further off.
const candidates: readonly Candidate[] = [
  { dx: 15, dy: 5, anchor: 'start' },
  { dx: -15, dy: 5, anchor: 'end' },
  ...[-16, 28, -34, 46, 64, 84].flatMap((dy): Candidate[] => [
    { dx: 0, dy, anchor: 'middle' },
    { dx: 10, dy, anchor: 'start' },
    { dx: -10, dy, anchor: 'end' },
  ]),
]

type Point = { x: number; y: number }

/** Puts a bold label by a point where it covers least of what is already there; it never leaves `within` sideways. */
export function placeLabel(text: string, point: Point, taken: readonly Box[], within: Box): Placed {
  const width = textWidth(text, textSize, true)
  const placed = candidates.map(candidate => put(text, candidate, point, width, within))
  const costs = placed.map(({ box, x, y, moved }) => {
    const own = overlap(box, {
      left: point.x - 10,
      right: point.x + 10,
      top: point.y - 10,
      bottom: point.y + 10,
    })
    const covered = taken.reduce((total, other) => total + overlap(box, other), own * 5)
    return covered * 3 + beyond(box, within) * 100 + moved * 2 + Math.hypot(x - point.x, y - point.y) / 2
  })
  const best = placed[costs.indexOf(Math.min(...costs))]
  return best ?? put(text, { dx: 0, dy: 0, anchor: 'start' }, point, width, within)
}

function put(
  text: string,
  { dx, dy, anchor }: Candidate,
  { x, y }: Point,
  width: number,
  within: Box,
): Placed {
  const wanted = x + dx - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  const left = Math.max(within.left, Math.min(wanted, within.right - width))
  const box = { left, right: left + width, top: y + dy - 13, bottom: y + dy + 4 }
  return { text, x: x + dx + left - wanted, y: y + dy, anchor, box, moved: Math.abs(left - wanted) }
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > 0 && down > 0 ? across * down : 0
}

/** How far a box sticks out above or below. */
function beyond(box: Box, within: Box): number {
  return Math.max(0, within.top - box.top) + Math.max(0, box.bottom - within.bottom)
}
