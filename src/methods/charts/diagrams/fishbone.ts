import { type ChartOptions, drawing, type Frame, frame } from '../drawing/frame.ts'
import { rule } from '../drawing/marks.ts'
import { element } from '../drawing/svg.ts'
import { textWidth, words, wrapText } from '../drawing/text.ts'
import { listTable } from './list-table.ts'

/** What happened, and the factors that played a part, by group. Factors are of the system, never of a person's worth. */
export type FishboneData = { effect: string; groups: readonly { name: string; factors: readonly string[] }[] }

type Bone = { name: string; factors: readonly string[]; foot: number; above: boolean }

const spacing = 34
const lean = 0.5

/** A fishbone diagram: groups on bones above and below a spine that ends in what happened. */
export function fishbone(data: FishboneData, options: ChartOptions = {}): string {
  const count = data.groups.reduce((all, { factors }) => all + factors.length, 0)
  const title = `${count} contributing ${count === 1 ? 'factor' : 'factors'} in ${data.groups.length} groups`
  const width = Math.max(options.width ?? 1100, fishboneWidth(data))
  const started = frame({ title, subtitle: data.effect }, { ...options, width })
  const tallest = Math.max(1, ...data.groups.map(({ factors }) => factors.length))
  const reach = (tallest + 1) * spacing + 10
  const on = { ...started, height: options.height ?? started.top + 2 * reach + 76 }
  const spine = on.top + reach + 36
  const head = { left: on.width - 222, width: 210 }
  return drawing(on, title, describe(data), [
    rule(20, spine, head.left - 12, spine, { stroke: on.palette.ink, width: 4 }),
    element('path', { d: `M${head.left - 14} ${spine - 9}l14 9l-14 9z`, fill: on.palette.ink }),
    drawHead(on, data.effect, head, spine),
    ...bonesOf(data, head.left).map(bone => drawBone(on, bone, spine, reach)),
  ])
}

/** Groups alternate above and below, from the tail to the head. */
function bonesOf({ groups }: FishboneData, end: number): Bone[] {
  const pairs = Math.ceil(groups.length / 2)
  const room = (end - 60) / Math.max(1, pairs)
  return groups.map((group, i) => ({
    ...group,
    foot: 40 + room * (Math.floor(i / 2) + 1) - 16,
    above: i % 2 === 0,
  }))
}

function drawBone(on: Frame, { name, factors, foot, above }: Bone, spine: number, reach: number): string {
  const way = above ? -1 : 1
  const tip = { x: foot - reach * lean, y: spine + way * reach }
  const label = words(name, tip.x, tip.y + (above ? -12 : 24), {
    fill: on.palette.centre,
    bold: true,
    anchor: 'middle',
    size: 16,
  })
  const ribs = factors.map((factor, i) => {
    const up = (i + 1) * spacing
    const x = foot - up * lean
    const y = spine + way * up
    return (
      rule(x - 18, y, x, y, { stroke: on.palette.soft, width: 1.5 }) +
      words(factor, x - 24, y + 5, { fill: on.palette.ink, anchor: 'end', size: 14, halo: on.palette.ground })
    )
  })
  return rule(tip.x, tip.y, foot, spine, { stroke: on.palette.soft, width: 2.5 }) + label + ribs.join('')
}

function drawHead(
  on: Frame,
  effect: string,
  { left, width }: { left: number; width: number },
  spine: number,
): string {
  const lines = wrapText(effect, width - 28, 16, true)
  const height = lines.length * 22 + 26
  const box = element('rect', {
    x: left,
    y: spine - height / 2,
    width,
    height,
    rx: 6,
    fill: on.palette.centre,
  })
  const text = lines.map((line, i) =>
    words(line, left + width / 2, spine - height / 2 + 32 + i * 22, {
      fill: on.palette.ground,
      bold: true,
      size: 16,
      anchor: 'middle',
    }),
  )
  return box + text.join('')
}

function describe({ effect, groups }: FishboneData): string {
  const told = groups.map(({ name, factors }) => `${name}: ${factors.join(', ') || 'none found'}.`)
  return `Fishbone diagram of what contributed to: ${effect}. ${told.join(' ')}`
}

/** The same as a table: one row for each factor. */
export function fishboneTable({ effect, groups }: FishboneData) {
  return listTable(
    effect,
    ['Group', 'Contributing factor'],
    groups.flatMap(({ name, factors }) => factors.map(factor => [name, factor])),
  )
}

/** How wide a fishbone needs to be for its longest factor to fit between two bones; on a phone show its table. */
function fishboneWidth({ groups }: FishboneData): number {
  const longest = Math.max(
    0,
    ...groups.flatMap(({ factors }) => factors.map(factor => textWidth(factor, 14))),
  )
  return Math.min(1200, Math.max(640, Math.ceil(groups.length / 2) * (longest + 90) + 240))
}
