import { textSize, textWidth } from './text.ts'

export type Box = { left: number; top: number; right: number; bottom: number }
export type Placed = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end'; box: Box }

type Candidate = { dx: number; dy: number; anchor: Placed['anchor'] }

// Beside the point first, as in the pictures; then above and below.
const candidates: readonly Candidate[] = [
  { dx: 15, dy: 5, anchor: 'start' },
  { dx: -15, dy: 5, anchor: 'end' },
  { dx: 0, dy: -16, anchor: 'middle' },
  { dx: 0, dy: 28, anchor: 'middle' },
  { dx: 10, dy: -16, anchor: 'start' },
  { dx: -10, dy: -16, anchor: 'end' },
  { dx: 10, dy: 28, anchor: 'start' },
  { dx: -10, dy: 28, anchor: 'end' },
]

/** Puts a bold label by a point where it covers least of what is already there; it never leaves `within` sideways. */
export function placeLabel(text: string, x: number, y: number, taken: readonly Box[], within: Box): Placed {
  const width = textWidth(text, textSize, true)
  const options = candidates.map(candidate => put(text, candidate, x, y, width, within))
  const costs = options.map(
    ({ box, x: at }, i) =>
      taken.reduce((cost, other) => cost + overlap(box, other), 0) +
      outside(box, within) +
      Math.abs(at - x - (candidates[i]?.dx ?? 0)),
  )
  const best = costs.indexOf(Math.min(...costs))
  return options[best] ?? put(text, { dx: 0, dy: 0, anchor: 'start' }, x, y, width, within)
}

function put(
  text: string,
  { dx, dy, anchor }: Candidate,
  x: number,
  y: number,
  width: number,
  within: Box,
): Placed {
  const wanted = x + dx - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  const left = Math.max(within.left, Math.min(wanted, within.right - width))
  const box = { left, right: left + width, top: y + dy - 13, bottom: y + dy + 4 }
  return { text, x: x + dx + left - wanted, y: y + dy, anchor, box }
}

function overlap(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > 0 && down > 0 ? across * down : 0
}

// Leaving the plot costs more than covering a line: cut-off words are of no use.
function outside(box: Box, within: Box): number {
  const over = [
    within.left - box.left,
    box.right - within.right,
    within.top - box.top,
    box.bottom - within.bottom,
  ]
  return over.reduce((cost, by) => cost + Math.max(0, by) * 100, 0)
}
