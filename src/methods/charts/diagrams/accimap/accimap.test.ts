import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acciMapExample } from '../../examples.data.ts'
import { acciMap, acciMapTable } from './accimap.ts'
import { arrange, boxWidth } from './arrange.ts'
import { graphOf } from './graph.ts'
import { routesOf } from './route.ts'

test('boxes on one level never overlap and stay on the sheet', () => {
  const graph = graphOf(acciMapExample)
  arrange(graph, 144, 976)
  for (const row of graph.levels) {
    const boxes = row.filter(place => place.text)
    for (const [i, place] of boxes.entries()) {
      assert.ok(place.x - boxWidth / 2 >= 143.9 && place.x + boxWidth / 2 <= 976.1)
      const next = boxes[i + 1]
      if (next) assert.ok(next.x - place.x >= boxWidth)
    }
  }
})

test('level stretches in one gap do not lie on one another', () => {
  const graph = graphOf(acciMapExample)
  arrange(graph, 144, 976)
  for (const routes of routesOf(graph)) {
    for (const [i, one] of routes.entries()) {
      for (const other of routes.slice(i + 1)) {
        if (one.track !== other.track) continue
        const [first, second] = [one, other].map(({ startX, endX }) => [startX, endX].sort((a, b) => a - b))
        assert.ok((first?.[1] ?? 0) < (second?.[0] ?? 0) || (second?.[1] ?? 0) < (first?.[0] ?? 0))
      }
    }
  }
})

test('every factor and every link is in the picture and in the table', () => {
  const svg = acciMap(acciMapExample)
  assert.equal(svg.match(/h10l-5/g)?.length, acciMapExample.links.length)
  const { rows } = acciMapTable(acciMapExample)
  assert.equal(rows.length, acciMapExample.nodes.length)
  assert.ok(
    rows.some(row => row[1] === 'Deputy post vacant' && row[2] === 'Handover shortened to 10 minutes'),
  )
})

test('a link to something that is not on the map is left out', () => {
  const svg = acciMap({ ...acciMapExample, links: [{ from: 'fees', to: 'nowhere' }] })
  assert.doesNotMatch(svg, /h10l-5/)
})
