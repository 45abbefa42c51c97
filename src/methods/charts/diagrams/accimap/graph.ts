/** Who and what played a part, by level of the system, and what led to what. Levels run from government to the event. */
export type AcciMapData = {
  title: string
  levels: readonly string[]
  /** `level` counts from 0; `outcome` marks what happened in the end. */
  nodes: readonly { id: string; level: number; text: string; outcome?: boolean }[]
  links: readonly { from: string; to: string }[]
}

/** A node as laid out; those without text carry a link through a level it only passes. */
export type Place = { id: string; level: number; text: string; outcome: boolean; order: number; x: number }

/** One step of a link between neighbouring levels (or within one); arrows where the link ends. */
export type Step = { from: Place; to: Place; arrow: 'none' | 'at-to' | 'at-from' }

export type Graph = { levels: Place[][]; steps: Step[] }

/** Breaks links that span several levels into steps through a place at each, so that none runs across a box. */
export function graphOf({ levels, nodes, links }: AcciMapData): Graph {
  const rows: Place[][] = levels.map(() => [])
  const places = new Map<string, Place>()
  const add = (id: string, level: number, text = '', outcome = false): Place => {
    const place = { id, level, text, outcome, order: rows[level]?.length ?? 0, x: 0 }
    rows[level]?.push(place)
    return place
  }
  for (const node of nodes) places.set(node.id, add(node.id, node.level, node.text, node.outcome))
  const steps = links.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)]
    return start && end ? stepsBetween(start, end, add) : []
  })
  return { levels: rows, steps }
}

function stepsBetween(start: Place, end: Place, add: (id: string, level: number) => Place): Step[] {
  const isUpward = start.level > end.level
  const [upper, lower] = isUpward ? [end, start] : [start, end]
  const between = Array.from({ length: Math.max(0, lower.level - upper.level - 1) }, (_, i) =>
    add(`${start.id}>${end.id}:${i}`, upper.level + i + 1),
  )
  const chain = [upper, ...between, lower]
  return chain.slice(1).map((to, i) => {
    const from = chain[i] ?? upper
    const isEnd = isUpward ? i === 0 : i === chain.length - 2
    return { from, to, arrow: isEnd ? (isUpward ? 'at-from' : 'at-to') : 'none' }
  })
}
