export type Point = readonly [x: number, y: number]
/** A filled outline, in the units of the drawing. */
export type Shape = { readonly fill: string; readonly outline: readonly Point[] }

/** The shapes of our icon, in the order they are painted. Knows the SVG that the icon is drawn in, and refuses any other. */
export function readIcon(svg: string): { size: number; shapes: Shape[] } {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)?.[1])
  const elements = [...svg.matchAll(/<(path|circle) ([^>]*)\/>/g)]
  if (!size || elements.length === 0) throw new Error('The icon is not a square of paths and circles')
  return { size, shapes: elements.map(([, name, attributes = '']) => shapeOf(name === 'circle', attributes)) }
}

function shapeOf(isCircle: boolean, attributes: string): Shape {
  const get = (name: string) => new RegExp(`\\b${name}="([^"]+)"`).exec(attributes)?.[1] ?? ''
  const outline = isCircle
    ? arc([Number(get('cx')), Number(get('cy'))], Number(get('r')), 0, 2 * Math.PI)
    : outlineOf(get('d'))
  return { fill: get('fill'), outline }
}

/** A path of straight lines and circular arcs. */
function outlineOf(d: string): Point[] {
  const outline: Point[] = []
  for (const [, command = '', numbers = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const given = numbers.match(/-?[\d.]+/g)?.map(Number) ?? []
    outline.push(...pointsOf(command, given, outline.at(-1) ?? [0, 0]))
  }
  return outline
}

function pointsOf(command: string, given: number[], [x, y]: Point): Point[] {
  const [a = 0, b = 0] = given
  switch (command) {
    case 'M':
    case 'L':
      return [[a, b]]
    case 'l':
      return [[x + a, y + b]]
    case 'H':
      return [[a, y]]
    case 'h':
      return [[x + a, y]]
    case 'V':
      return [[x, a]]
    case 'v':
      return [[x, y + a]]
    case 'a':
      return quarter([x, y], given)
    case 'z':
      return []
    default:
      throw new Error(`The icon draws with ${command}, which is not read here`)
  }
}

/** A quarter of a circle, clockwise: the only arc that a rounded corner needs. */
function quarter([x, y]: Point, [rx = 0, ry = 0, , large, sweep, dx = 0, dy = 0]: number[]): Point[] {
  const isQuarter = rx === ry && large === 0 && sweep === 1 && Math.abs(dx) === rx && Math.abs(dy) === rx
  if (!isQuarter) throw new Error('The icon has an arc that is not a quarter of a circle')
  const centre: Point = dx * dy > 0 ? [x, y + dy] : [x + dx, y]
  const from = Math.atan2(y - centre[1], x - centre[0])
  return arc(centre, rx, from, from + Math.PI / 2)
}

function arc([cx, cy]: Point, radius: number, from: number, to: number): Point[] {
  const steps = 48
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = from + ((to - from) * step) / steps
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)] as const
  })
}
