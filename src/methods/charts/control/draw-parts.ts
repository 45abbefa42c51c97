import { drawDivider } from '../drawing/annotations.ts'
import { rule } from '../drawing/marks.ts'
import { element } from '../drawing/svg.ts'
import { type ControlStage, isLowerShown } from './control-stage.ts'

type Column = readonly (number | null)[]
type Point = { x: number; y: number }

/** For each part its band between dashed limits, which follow each figure's denominator, and its centre line. */
export function drawParts(stage: ControlStage): string {
  return stage.chart.parts.map(({ part }) => drawPart(stage, part)).join('')
}

function drawPart(stage: ControlStage, part: number): string {
  const { chart, plot, palette } = stage
  const first = chart.part.indexOf(part)
  const last = chart.part.lastIndexOf(part)
  const upper = steps(stage, chart.upper, first, last)
  const lower = steps(stage, chart.lower, first, last)
  const dashed = (edge: readonly Point[]) =>
    element('path', {
      d: path(edge),
      fill: 'none',
      stroke: palette.soft,
      'stroke-width': 1.5,
      'stroke-dasharray': '9 5',
    })
  const centre = chart.centre[first]
  const y = stage.axis.y(centre ?? 0)
  return [
    upper.length > 0
      ? element('path', { d: `${path([...upper, ...lower.toReversed()])}z`, fill: palette.band })
      : '',
    first > 0 ? drawDivider(edgeBefore(stage, first), plot, palette) : '',
    upper.length > 0 ? dashed(upper) : '',
    lower.length > 0 && isLowerShown(chart) ? dashed(lower) : '',
    typeof centre === 'number'
      ? rule(edgeBefore(stage, first), y, edgeAfter(stage, last), y, { stroke: palette.centre, width: 2 })
      : '',
  ].join('')
}

/** The limit as a staircase that is level around each figure. */
function steps(stage: ControlStage, limit: Column, first: number, last: number): Point[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap(row => {
    const value = limit[row]
    if (typeof value !== 'number') return []
    const y = stage.axis.y(value)
    return [
      { x: edgeBefore(stage, row), y },
      { x: edgeAfter(stage, row), y },
    ]
  })
}

function edgeBefore({ x, plot }: ControlStage, row: number): number {
  return row === 0 ? plot.left - 8 : (x(row - 1) + x(row)) / 2
}

function edgeAfter({ x, plot, chart }: ControlStage, row: number): number {
  return row === chart.values.length - 1 ? plot.right + 8 : (x(row) + x(row + 1)) / 2
}

function path(points: readonly Point[]): string {
  return points
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`)
    .join('')
}
