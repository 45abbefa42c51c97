import { element } from './svg.ts'

/** An ordinary point: a small disc with a rim of ground, so that it stands off the line. */
export function dot(x: number, y: number, fill: string, ground: string): string {
  return element('circle', { cx: x, cy: y, r: 5, fill, stroke: ground, 'stroke-width': 1.5 })
}

/** A point the rules picked out: a diamond, so that shape carries it as well as words. */
export function diamond(x: number, y: number, fill: string, ground: string): string {
  const r = 8.5
  const d = `M${round(x)} ${round(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`
  return element('path', { d, fill, stroke: ground, 'stroke-width': 1.5 })
}

type Stroke = { stroke: string; width?: number; dash?: string }

/** A straight line. */
export function rule(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  { stroke, width = 1, dash }: Stroke,
): string {
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': width, 'stroke-dasharray': dash })
}

/** Straight lines through points; null breaks the line. */
export function polyline(
  points: readonly ({ x: number; y: number } | null)[],
  { stroke, width = 2 }: Stroke,
): string {
  const steps = points.map(
    (point, i) => point && `${points[i - 1] ? 'L' : 'M'}${round(point.x)} ${round(point.y)}`,
  )
  const d = steps.filter(step => step !== null).join('')
  return element('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round' })
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
