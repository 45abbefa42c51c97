import { dayNumber } from '../drawing/dates.ts'
import { rule } from '../drawing/marks.ts'
import type { Scale } from '../drawing/scales.ts'
import { textWidth, words } from '../drawing/text.ts'
import type { Stage } from './draw-phases.ts'

/** Words over a dotted line at each change; where a new phase starts there the phase's own line serves. */
export function drawAnnotations(
  stage: Stage,
  annotations: readonly { date: string; text: string }[],
  at: Scale,
): string {
  let freeFrom = Number.NEGATIVE_INFINITY
  return [...annotations]
    .sort((a, b) => dayNumber(a.date) - dayNumber(b.date))
    .map(({ date, text }) => {
      const x = lineFor(stage, date, at)
      const width = textWidth(text)
      const left = x + 8 + width > stage.plot.right + 60 ? x - 8 - width : x + 8
      const y = stage.plot.top - (left < freeFrom ? 22 : 4)
      freeFrom = left + width + 8
      const line = rule(x, stage.plot.top - 12, x, stage.plot.bottom, {
        stroke: stage.palette.ink,
        width: 1.5,
        dash: '2 4',
      })
      return line + words(text, left, y - 4, { fill: stage.palette.ink })
    })
    .join('')
}

function lineFor({ chart, x }: Stage, date: string, at: Scale): number {
  const row = chart.dates.indexOf(date)
  const startsPhase = row > 0 && chart.phase[row] !== chart.phase[row - 1]
  return startsPhase ? (x(row - 1) + x(row)) / 2 : at(dayNumber(date))
}
