import type { Xmr } from '#methods/statistics'
import { diamond, dot, polyline } from '../drawing/marks.ts'
import { palettes, type Theme } from '../drawing/palette.ts'
import type { SeriesWords } from '../drawing/series-words.ts'
import { element, escapeText } from '../drawing/svg.ts'
import { headline } from '../xmr/headline.ts'

export type SparklineOptions = { id?: string; theme?: Theme; width?: number; height?: number }

/** A word-sized XmR chart for a table or a sentence: band, line, last figure; its name is the computed headline. */
export function sparkline(chart: Xmr, words: SeriesWords, options: SparklineOptions = {}): string {
  const { id = 'spark', theme = 'light', width = 120, height = 28 } = options
  const palette = palettes[theme]
  const inner = sparkBody(chart, { left: 6, right: width - 8, top: 5, bottom: height - 5 }, theme)
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'sparkline',
    role: 'img',
    'aria-labelledby': `${id}-title`,
  }
  return element(
    'svg',
    { ...attributes, width, height, viewBox: `0 0 ${width} ${height}` },
    element('title', { id: `${id}-title` }, escapeText(headline(chart, words))),
    element('rect', { width, height, fill: palette.ground }),
    inner,
  )
}

type Room = { left: number; right: number; top: number; bottom: number; low?: number; high?: number }

/** The drawing inside: shared by small multiples, which give all their charts the same lowest and highest value. */
export function sparkBody(chart: Xmr, room: Room, theme: Theme): string {
  const palette = palettes[theme]
  const figures = chart.values.filter(value => value !== null)
  const low = room.low ?? Math.min(0, ...figures)
  const high = room.high ?? Math.max(low + 1, ...figures)
  const y = (value: number) =>
    room.bottom - ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (room.bottom - room.top)
  const x = (row: number) =>
    room.left + (row / Math.max(1, chart.values.length - 1)) * (room.right - room.left)
  const last = chart.values.findLastIndex(value => value !== null)
  const phase = chart.phases.at(-1)
  const band = phase && {
    x: x(chart.phase.indexOf(phase.phase)),
    y: y(phase.upper ?? phase.mean),
    width: room.right - x(chart.phase.indexOf(phase.phase)),
    height: y(phase.lower ?? phase.mean) - y(phase.upper ?? phase.mean),
  }
  const mark = chart.signal[last] === 'none' ? dot : diamond
  return [
    band ? element('rect', { ...band, fill: palette.band }) : '',
    polyline(
      chart.values.map((value, row) => (value === null ? null : { x: x(row), y: y(value) })),
      { stroke: palette.ink, width: 1.5 },
    ),
    mark(x(last), y(chart.values[last] ?? 0), palette.ink, palette.ground),
  ].join('')
}
