import type { Xmr } from '#methods/statistics'
import { plainNumber } from '../drawing/numbers.ts'
import { spread } from '../drawing/spread.ts'
import { textWidth, words } from '../drawing/text.ts'
import { type Stage, shownLower } from './draw-phases.ts'

type Line = { text: string; value: number; isAverage: boolean }

const narrow = 480

/** Room on the right for the words that name the last phase's lines. */
export function rightMargin(chart: Xmr, width: number): number {
  return Math.max(
    24,
    ...lines(chart, width).map(line => textWidth(line.text, undefined, line.isAverage) + 26),
  )
}

/** Names the average and the limits of the last phase where they end, so that no key is needed. */
export function drawRightLabels({ chart, plot, axis, palette }: Stage, width: number): string {
  const named = lines(chart, width)
  const heights = spread(
    named.map(line => axis.y(line.value) + 5),
    19,
  )
  return named
    .map((line, i) =>
      words(line.text, plot.right + 16, heights[i] ?? 0, {
        fill: line.isAverage ? palette.centre : palette.soft,
        bold: line.isAverage,
      }),
    )
    .join('')
}

function lines(chart: Xmr, width: number): Line[] {
  const last = chart.phases.at(-1)
  if (!last) return []
  const limit = width < narrow ? ['Upper', 'Lower'] : ['Upper limit', 'Lower limit']
  const all = [
    { name: limit[0], value: last.upper, isAverage: false },
    { name: 'Average', value: last.mean, isAverage: true },
    { name: limit[1], value: shownLower(chart, last), isAverage: false },
  ]
  return all.flatMap(({ name, value, isAverage }) =>
    value === null ? [] : [{ text: `${name} ${plainNumber(value)}`, value, isAverage }],
  )
}
