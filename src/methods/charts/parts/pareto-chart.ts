import { type ChartOptions, drawing, frame } from '../drawing/frame.ts'
import { dot, polyline } from '../drawing/marks.ts'
import { plainNumber } from '../drawing/numbers.ts'
import { element } from '../drawing/svg.ts'
import { columnsNamed, type NumbersTable } from '../drawing/table.ts'
import { textWidth, words, wrapText } from '../drawing/text.ts'

/** Counts by kind. `words` says what is counted; `kinds` what they are sorted by: "kinds of event", "factors". */
export type ParetoData = {
  counts: readonly { name: string; count: number }[]
  words: { one: string; many: string }
  kinds: string
  measure: string
}

type Row = { name: string; count: number; share: number; together: number }

/** Kinds by how often they occur, with the share that each and those before it make up. */
export function paretoRows({ counts }: ParetoData): Row[] {
  const total = counts.reduce((all, { count }) => all + count, 0)
  let together = 0
  return counts
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .map(({ name, count }) => {
      together += count
      return { name, count, share: total > 0 ? count / total : 0, together: total > 0 ? together / total : 0 }
    })
}

/** The fewest kinds that make up half or more, said as a sentence; many kinds alike say that none stands out. */
export function paretoHeadline(data: ParetoData): string {
  const rows = paretoRows(data)
  const total = data.counts.reduce((all, { count }) => all + count, 0)
  if (total === 0) return `No ${data.words.many} yet`
  const few = rows.findIndex(row => row.together >= 0.5) + 1
  if (few > rows.length * 0.4) return `${capitalised(data.words.many)} are spread over many ${data.kinds}`
  const share = Math.round((rows[few - 1]?.together ?? 0) * 100)
  return `${few} of ${rows.length} ${data.kinds} ${few === 1 ? 'makes' : 'make'} up ${share} % of ${data.words.many}`
}

/** A Pareto chart lying on its side, so that names can be read: bars by count, a line of the share they add up to. */
export function paretoChart(data: ParetoData, options: ChartOptions = {}): string {
  const rows = paretoRows(data)
  const title = paretoHeadline(data)
  const heading = { title, subtitle: `${data.measure}. The line adds up the shares.` }
  const started = frame(heading, options)
  const on = { ...started, height: options.height ?? started.top + rows.length * rowHeight + 34 }
  const left = Math.min(on.width * 0.4, Math.max(...rows.map(({ name }) => textWidth(name))) + 28)
  const right = on.width - 64
  const most = Math.max(1, ...rows.map(row => row.count))
  const y = (i: number) => on.top + 10 + i * rowHeight
  const barEnd = (count: number) => left + ((right - left) * count) / most
  const shareAt = (share: number) => left + (right - left) * share
  const bars = rows.map(({ name, count }, i) => [
    ...wrapText(name, left - 28)
      .slice(0, 2)
      .map((line, k, lines) =>
        words(line, left - 12, y(i) + 19 + (k - (lines.length - 1) / 2) * 16, {
          fill: on.palette.ink,
          anchor: 'end',
        }),
      ),
    element('rect', {
      x: left,
      y: y(i),
      width: barEnd(count) - left,
      height: 26,
      fill: on.palette.band,
      stroke: on.palette.centre,
    }),
    words(plainNumber(count), left + 8, y(i) + 18, { fill: on.palette.ink, bold: true }),
  ])
  const line = rows.map(({ together }, i) => ({ x: shareAt(together), y: y(i) + 13 }))
  const labels = line.map(({ x, y: height }, i) =>
    // The first share is the first bar's own; where there is no room beside its count it goes unsaid.
    i === 0 && x < left + 100
      ? ''
      : words(`${Math.round((rows[i]?.together ?? 0) * 100)} %`, x + (i === 0 ? -10 : 10), height + 5, {
          fill: on.palette.soft,
          halo: on.palette.ground,
          // The line leaves the first point to the right.
          anchor: i === 0 ? 'end' : 'start',
        }),
  )
  return drawing(on, title, describe(data, rows), [
    ...bars.flat(),
    polyline(line, { stroke: on.palette.soft, width: 1.5 }),
    ...line.map(({ x, y: height }) => dot(x, height, on.palette.soft, on.palette.ground)),
    ...labels,
  ])
}

const rowHeight = 36

function describe({ measure, words: counted }: ParetoData, rows: readonly Row[]): string {
  const told = rows.map(({ name, count, share }) => `${name} ${count} (${Math.round(share * 100)} %)`)
  return `Pareto chart. ${measure}. ${capitalised(counted.many)}: ${told.join(', ')}.`
}

/** The numbers behind a Pareto chart. */
export function paretoTable(data: ParetoData): NumbersTable {
  return {
    caption: data.measure,
    columns: columnsNamed(['Kind', capitalised(data.words.many), 'Share', 'Added up'], ['Kind']),
    rows: paretoRows(data).map(({ name, count, share, together }) => [
      name,
      plainNumber(count),
      `${Math.round(share * 100)} %`,
      `${Math.round(together * 100)} %`,
    ]),
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
