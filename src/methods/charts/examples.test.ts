import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartExamples } from './examples.ts'

const themes = ['light', 'dark', 'print'] as const
const widths = [320, 360, 760, 1100]

for (const { name, draw } of chartExamples) {
  test(`${name}: named, described and drawn in full in every theme and width`, () => {
    for (const theme of themes) {
      for (const width of widths) {
        const svg = draw({ id: 'one', theme, width })
        assert.match(svg, /^<svg [^>]*role="img"/)
        assert.match(svg, /<title id="one-title">[^<]+<\/title>/)
        assert.doesNotMatch(svg, /NaN|Infinity|undefined|null/)
        assert.doesNotMatch(svg, / style=| on[a-z]+=|<script|<foreignObject|var\(/)
      }
    }
  })

  test(`${name}: two on one page do not share an id`, () => {
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(match => match[1])
    const both = [...ids(draw({ id: 'a' })), ...ids(draw({ id: 'b' }))]
    assert.equal(new Set(both).size, both.length)
  })
}
