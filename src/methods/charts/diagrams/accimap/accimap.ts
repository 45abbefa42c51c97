import { type ChartOptions, drawing, type Frame, frame } from '../../drawing/frame.ts'
import { element } from '../../drawing/svg.ts'
import { words, wrapText } from '../../drawing/text.ts'
import { listTable } from '../list-table.ts'
import { arrange, boxWidth, neededWidth, untangle } from './arrange.ts'
import { type AcciMapData, graphOf, type Place } from './graph.ts'
import { type Route, routesOf, trackHeight, tracksIn } from './route.ts'

const line = 18
const nameWidth = 132

type Band = { name: string; top: number; height: number; boxHeight: number; places: readonly Place[] }

/** An AcciMap: factors at each level of the system, joined by what led to what, down to what happened (Rasmussen 1997). */
export function acciMap(data: AcciMapData, options: ChartOptions = {}): string {
  const graph = graphOf(data)
  const subtitle = `${data.nodes.length} factors on ${data.levels.length} levels, and what led to what`
  const width = Math.max(options.width ?? 900, neededWidth(graph) + nameWidth + 40)
  const started = frame({ title: data.title, subtitle }, { ...options, width })
  arrange(graph, 12 + nameWidth, started.width - 24)
  untangle(graph)
  const routes = routesOf(graph)
  const bands = bandsOf(data, graph.levels, routes, started.top + 12)
  const last = bands.at(-1)
  const bottom = (last?.top ?? 0) + (last?.height ?? 0) + tracksIn(routes.at(-1) ?? []) * trackHeight
  const on = { ...started, height: options.height ?? bottom + 20 }
  return drawing(on, data.title, describe(data), [
    ...bands.map(band => drawBand(on, band)),
    ...routes.flatMap((row, level) => row.map(route => drawRoute(on, bands, level, route))),
    ...passages(on, bands),
    ...bands.flatMap(band => band.places.filter(place => place.text).map(place => drawBox(on, band, place))),
  ])
}

function bandsOf(
  { levels }: AcciMapData,
  rows: readonly Place[][],
  routes: readonly Route[][],
  from: number,
): Band[] {
  let top = from
  return levels.map((name, level) => {
    const places = rows[level] ?? []
    const lines = Math.max(1, ...places.map(place => wrapText(place.text, boxWidth - 24, 14).length))
    const boxHeight = lines * line + 18
    const band = { name, top, boxHeight, height: boxHeight + 24, places }
    top += band.height + 22 + tracksIn(routes[level] ?? []) * trackHeight
    return band
  })
}

function drawBand(on: Frame, { name, top, height }: Band): string {
  const back = element('rect', { x: 12, y: top, width: on.width - 24, height, rx: 6, fill: on.palette.band })
  const lines = wrapText(name, nameWidth - 24, 14, true)
  return (
    back +
    lines
      .map((text, i) => words(text, 26, top + 26 + i * line, { fill: on.palette.soft, bold: true, size: 14 }))
      .join('')
  )
}

function drawBox(on: Frame, { top, boxHeight }: Band, { x, text, outcome }: Place): string {
  const { ink, ground, centre, soft } = on.palette
  const lines = wrapText(text, boxWidth - 24, 14)
  const y = top + 12
  const box = element('rect', {
    x: x - boxWidth / 2,
    y,
    width: boxWidth,
    height: boxHeight,
    rx: 5,
    fill: outcome ? centre : ground,
    stroke: outcome ? centre : soft,
  })
  const start = y + boxHeight / 2 + 5 - ((lines.length - 1) * line) / 2
  return (
    box +
    lines
      .map((one, i) =>
        words(one, x, start + i * line, {
          fill: outcome ? ground : ink,
          bold: outcome,
          size: 14,
          anchor: 'middle',
        }),
      )
      .join('')
  )
}

function drawRoute(
  on: Frame,
  bands: readonly Band[],
  level: number,
  { from, to, startX, endX, track, arrow }: Route,
): string {
  const upper = bands[level]
  const lower = bands[to.level]
  if (!upper || !lower) return ''
  const start = from.text ? upper.top + 12 + upper.boxHeight : upper.top + upper.height
  const end = from.level === to.level ? start : to.text ? lower.top + 12 : lower.top
  const middle = upper.top + upper.height + 10 + track * trackHeight
  const bend =
    Math.abs(startX - endX) < 1 && from.level !== to.level ? '' : `V${round(middle)}H${round(endX)}`
  const path = element('path', {
    d: `M${round(startX)} ${round(start)}${bend}V${round(end)}`,
    fill: 'none',
    stroke: on.palette.ink,
    'stroke-width': 1.5,
  })
  const heads = {
    none: '',
    'at-to': head(on, endX, end, from.level === to.level),
    'at-from': head(on, startX, start, true),
  }
  return path + heads[arrow]
}

/** Links that pass through a level run straight across its band. */
function passages(on: Frame, bands: readonly Band[]): string[] {
  return bands.flatMap(({ top, height, places }) =>
    places
      .filter(place => !place.text)
      .map(({ x }) =>
        element('path', {
          d: `M${round(x)} ${round(top)}v${round(height)}`,
          stroke: on.palette.ink,
          'stroke-width': 1.5,
        }),
      ),
  )
}

function head(on: Frame, x: number, y: number, up: boolean): string {
  const tip = up ? 9 : -9
  return element('path', { d: `M${round(x - 5)} ${round(y + tip)}h10l-5 ${-tip}z`, fill: on.palette.ink })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function describe({ title, levels, nodes, links }: AcciMapData): string {
  const text = (id: string) => nodes.find(node => node.id === id)?.text ?? id
  const told = levels.map((name, level) => {
    const here = nodes.filter(node => node.level === level).map(node => node.text)
    return `${name}: ${here.join(', ') || 'nothing found'}.`
  })
  const led = links.map(({ from, to }) => `${text(from)} led to ${text(to)}.`)
  return `AcciMap. ${title}. ${told.join(' ')} ${led.join(' ')}`
}

/** The same as a table: each factor, its level, and what it led to. */
export function acciMapTable({ title, levels, nodes, links }: AcciMapData) {
  const text = (id: string) => nodes.find(node => node.id === id)?.text ?? id
  return listTable(
    title,
    ['Level', 'Factor', 'Led to'],
    nodes.map(node => {
      const led = links.filter(link => link.from === node.id).map(link => text(link.to))
      return [levels[node.level] ?? '–', node.text, led.join(', ') || '–']
    }),
  )
}
