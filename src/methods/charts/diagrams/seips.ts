import { type ChartOptions, drawing, type Frame, frame } from '../drawing/frame.ts'
import { rule } from '../drawing/marks.ts'
import { element } from '../drawing/svg.ts'
import { textWidth, words, wrapText } from '../drawing/text.ts'
import { listTable } from './list-table.ts'

/** The parts of a work system as SEIPS names them. Source: Carayon et al. 2006, 2020 (SEIPS 2.0, 3.0). */
export const seipsParts = ['people', 'tasks', 'tools', 'environment', 'organisation', 'external'] as const
export type SeipsPart = (typeof seipsParts)[number]

export type SeipsData = {
  title: string
  system: Partial<Record<SeipsPart, readonly string[]>>
  processes: readonly string[]
  outcomes: readonly string[]
}

const partNames: Record<SeipsPart, string> = {
  people: 'People',
  tasks: 'Tasks',
  tools: 'Tools and technology',
  environment: 'Place and surroundings',
  organisation: 'How work is organised',
  external: 'Outside world',
}

type Box = { name: string; items: readonly string[]; left: number; width: number }

const line = 19

/** The SEIPS picture: a work system of six parts, the work as it is done, and what came of it. On a phone show its table. */
export function seipsPicture(data: SeipsData, options: ChartOptions = {}): string {
  const found = seipsParts.reduce((all, part) => all + (data.system[part]?.length ?? 0), 0)
  const subtitle = `${found} things about the work system, how the work was done, and what came of it`
  const started = frame(
    { title: data.title, subtitle },
    { ...options, width: Math.max(820, options.width ?? 1100) },
  )
  const inner = started.width - 24
  const systemWidth = inner * 0.58
  const sideWidth = (inner - systemWidth - 88) / 2
  const cells = seipsParts.map(
    (part, i): Box => ({
      name: partNames[part],
      items: data.system[part] ?? [],
      left: 12 + 14 + (i % 2) * ((systemWidth - 42) / 2 + 14),
      width: (systemWidth - 42) / 2,
    }),
  )
  const rows = [0, 2, 4].map(i => cells.slice(i, i + 2))
  const heights = rows.map(row => Math.max(...row.map(boxHeight)))
  const top = started.top + 12
  const systemHeight = heights.reduce((all, height) => all + height + 14, 50)
  const on = { ...started, height: options.height ?? top + systemHeight + 62 }
  const sides = [
    { name: 'Work as it was done', items: data.processes, left: 12 + systemWidth + 44, width: sideWidth },
    {
      name: 'What came of it',
      items: data.outcomes,
      left: 12 + systemWidth + 88 + sideWidth,
      width: sideWidth,
    },
  ]
  const middle = top + systemHeight / 2
  return drawing(on, data.title, describe(data), [
    panel(on, 12, top, systemWidth, systemHeight, 'Work system'),
    ...rows.flatMap((row, i) =>
      row.map(box => drawBox(on, box, top + 36 + sumTo(heights, i), heights[i] ?? 0)),
    ),
    ...sides.map(
      side => panel(on, side.left, top, side.width, systemHeight, side.name) + list(on, side, top + 56),
    ),
    arrow(on, 12 + systemWidth + 6, 12 + systemWidth + 38, middle),
    arrow(on, 12 + systemWidth + 44 + sideWidth + 6, 12 + systemWidth + 82 + sideWidth, middle),
    backArrow(on, 12 + systemWidth / 2, on.width - 12 - sideWidth / 2, top + systemHeight),
  ])
}

function boxHeight({ items, width }: Box): number {
  return 36 + Math.max(1, wrapped(items, width).length) * line + 6
}

function wrapped(items: readonly string[], width: number): string[] {
  return items.flatMap(item => wrapText(`• ${item}`, width - 24, 14))
}

function sumTo(heights: readonly number[], end: number): number {
  return heights.slice(0, end).reduce((all, height) => all + height + 14, 0)
}

function panel(on: Frame, x: number, y: number, width: number, height: number, name: string): string {
  const box = element('rect', { x, y, width, height, rx: 8, fill: on.palette.band })
  const lines = wrapText(name, width - 24, 15, true)
  return (
    box +
    lines
      .map((text, i) => words(text, x + 14, y + 25 + i * line, { fill: on.palette.centre, bold: true }))
      .join('')
  )
}

function drawBox(on: Frame, box: Box, y: number, height: number): string {
  const { left, width, name } = box
  const back = element('rect', { x: left, y, width, height, rx: 6, fill: on.palette.ground })
  return back + words(name, left + 12, y + 23, { fill: on.palette.ink, bold: true }) + list(on, box, y + 44)
}

function list(on: Frame, { items, left, width }: Box, y: number): string {
  if (items.length === 0) return words('Nothing found', left + 12, y, { fill: on.palette.soft, size: 14 })
  return wrapped(items, width)
    .map((text, i) =>
      words(text, left + 12 + (text.startsWith('• ') ? 0 : textWidth('• ', 14)), y + i * line, {
        fill: on.palette.ink,
        size: 14,
      }),
    )
    .join('')
}

function arrow(on: Frame, from: number, to: number, y: number): string {
  const head = element('path', { d: `M${to - 11} ${y - 7}l12 7l-12 7z`, fill: on.palette.ink })
  return rule(from, y, to - 8, y, { stroke: on.palette.ink, width: 3 }) + head
}

function backArrow(on: Frame, to: number, from: number, y: number): string {
  const d = `M${from} ${y + 4}v22H${to}v-14`
  const lineBack = element('path', {
    d,
    fill: 'none',
    stroke: on.palette.soft,
    'stroke-width': 2,
    'stroke-dasharray': '6 5',
  })
  const head = element('path', { d: `M${to - 7} ${y + 14}l7 -11l7 11z`, fill: on.palette.soft })
  return (
    lineBack +
    head +
    words('What we learn changes the system', (from + to) / 2, y + 46, {
      fill: on.palette.soft,
      anchor: 'middle',
    })
  )
}

function describe({ title, system, processes, outcomes }: SeipsData): string {
  const told = seipsParts.map(part => `${partNames[part]}: ${system[part]?.join(', ') || 'nothing found'}.`)
  return `Work system picture. ${title}. ${told.join(' ')} Work as it was done: ${processes.join(', ')}. What came of it: ${outcomes.join(', ')}.`
}

/** The same as a table. */
export function seipsTable({ title, system, processes, outcomes }: SeipsData) {
  const rows = seipsParts.flatMap(part => (system[part] ?? []).map(item => [partNames[part], item]))
  const after = [
    ...processes.map(item => ['Work as it was done', item]),
    ...outcomes.map(item => ['What came of it', item]),
  ]
  return listTable(title, ['Where', 'What was found'], [...rows, ...after])
}
