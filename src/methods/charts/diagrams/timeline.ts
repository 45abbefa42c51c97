import { type ChartOptions, drawing, type Frame, frame } from '../drawing/frame.ts'
import { diamond, dot, rule } from '../drawing/marks.ts'
import { element } from '../drawing/svg.ts'
import { textSize, textWidth, words, wrapText } from '../drawing/text.ts'
import { listTable } from './list-table.ts'

/** What happened when, in order. `when` is what people read ("Tue 3 Nov, 21:10"); `key` marks what the review is about. */
export type TimelineData = {
  title: string
  events: readonly { when: string; what: string; where?: string; key?: boolean; gap?: string }[]
}

const line = 21
const gapRoom = 34

/** A timeline down the page: times on the left, what happened on the right, gaps said in words ("4 hours, no record"). */
export function timeline(data: TimelineData, options: ChartOptions = {}): string {
  const subtitle = `${data.events.length} ${data.events.length === 1 ? 'entry' : 'entries'}, in the order things happened`
  const started = frame({ title: data.title, subtitle }, { width: 760, ...options })
  const times = Math.min(
    started.width * 0.34,
    Math.max(0, ...data.events.map(({ when }) => textWidth(when, textSize, true))) + 12,
  )
  const x = 12 + times + 16
  const placed = placeEvents(data, started.top + 20, started.width - x - 34, times)
  const end = placed.at(-1)?.bottom ?? started.top + 20
  const on = { ...started, height: options.height ?? end + 16 }
  return drawing(on, data.title, describe(data), [
    rule(x, started.top + 12, x, end - 8, { stroke: on.palette.grid, width: 3 }),
    ...placed.map(event => drawEvent(on, event, x)),
  ])
}

type Placed = {
  top: number
  bottom: number
  when: string[]
  what: string[]
  where: string | undefined
  key: boolean
  gap: string | undefined
}

function placeEvents({ events }: TimelineData, from: number, width: number, times: number): Placed[] {
  let top = from
  return events.map(({ when, what, where, key = false, gap }) => {
    if (gap) top += gapRoom
    const event = {
      top,
      when: wrapText(when, times, textSize, true),
      what: wrapText(what, width, textSize, key),
      where,
      key,
      gap,
    }
    const bottom = top + Math.max(event.when.length, event.what.length + (where ? 1 : 0)) * line + 14
    top = bottom
    return { ...event, bottom }
  })
}

function drawEvent(on: Frame, { top, when, what, where, key, gap }: Placed, x: number): string {
  const { ink, soft, ground, centre } = on.palette
  const mark = (key ? diamond : dot)(x, top + 9, key ? centre : ink, ground)
  return [
    gap ? words(gap, x + 20, top - gapRoom + 14, { fill: soft }) + dashes(x, top - gapRoom, soft) : '',
    ...when.map((text, i) =>
      words(text, x - 18, top + 14 + i * line, { fill: ink, bold: true, anchor: 'end' }),
    ),
    mark,
    ...what.map((text, i) =>
      words(text, x + 20, top + 14 + i * line, { fill: key ? centre : ink, bold: key }),
    ),
    where ? words(where, x + 20, top + 14 + what.length * line, { fill: soft }) : '',
  ].join('')
}

function dashes(x: number, y: number, stroke: string): string {
  return element('line', {
    x1: x,
    x2: x,
    y1: y,
    y2: y + 20,
    stroke,
    'stroke-width': 3,
    'stroke-dasharray': '3 4',
  })
}

function describe({ title, events }: TimelineData): string {
  const told = events.map(({ when, what, gap }) => `${gap ? `${gap}. ` : ''}${when}: ${what}.`)
  return `Timeline. ${title}. ${told.join(' ')}`
}

/** The same as a table. */
export function timelineTable({ title, events }: TimelineData) {
  return listTable(
    title,
    ['When', 'What happened', 'Where'],
    events.map(({ when, what, where }) => [when, what, where ?? '–']),
  )
}
