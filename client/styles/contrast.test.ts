import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { contrastRatio } from '../testing/contrast-ratio.ts'
import { themeTokens } from '../testing/theme-tokens.ts'

type Pair = readonly [front: string, ground: string, use: string]

// WCAG 2.2: 1.4.3 for text, 1.4.11 for what must be seen to use a control.
const textPairs: readonly Pair[] = [
  ['ink', 'paper', 'words'],
  ['ink', 'surface', 'words in a field, a message, a tile'],
  ['ink', 'teal-ground', 'words in a chosen tile, a notice, my message'],
  ['ink', 'rust-ground', 'words in an urgent note'],
  ['soft', 'paper', 'hints, times, captions'],
  ['soft', 'surface', 'times in a message, the words above the six words'],
  ['soft', 'teal-ground', 'times in my message, a hint in a chosen tile'],
  ['soft', 'rust-ground', 'a caption in an urgent note'],
  ['teal', 'paper', 'links, outlined buttons'],
  ['teal', 'surface', 'links in a message or the language list'],
  ['teal', 'teal-ground', 'tags, a link in a notice'],
  ['teal', 'rust-ground', 'a link in an urgent note'],
  ['teal-deep', 'paper', 'a link under the pointer'],
  ['teal-deep', 'surface', 'a link under the pointer'],
  ['teal-deep', 'teal-ground', 'an outlined button under the pointer'],
  ['on-teal', 'teal', 'a button'],
  ['on-teal', 'teal-deep', 'a button under the pointer'],
  ['paper', 'ink', 'the link past the header, what cannot be undone'],
  ['paper', 'soft', 'what cannot be undone, under the pointer'],
  ['marigold-text', 'marigold-ground', 'thanks, the lens'],
  ['rust', 'rust-ground', 'unsafe now, due'],
]

const controlPairs: readonly Pair[] = [
  ['edge', 'paper', 'the edge of a field or tile'],
  ['edge', 'surface', 'the edge of a field from inside'],
  ['teal', 'paper', 'the edge of a chosen tile, a button on the page'],
  ['teal', 'teal-ground', 'the edge and tick of a chosen tile'],
  ['ink', 'surface', 'the edge of a field with something missing'],
  ['focus', 'paper', 'the ring'],
  ['focus', 'surface', 'the ring on a message'],
  ['focus', 'teal-ground', 'the ring in a notice'],
  ['focus', 'marigold-ground', 'the ring in thanks'],
  ['focus', 'rust-ground', 'the ring in an urgent note'],
]

for (const [theme, tokens] of Object.entries(themeTokens())) {
  describe(`in the ${theme} theme`, () => {
    const colour = (name: string): string => {
      const value = tokens[name]
      assert.ok(value, `there is no colour ${name}`)
      return value
    }
    const check = (pairs: readonly Pair[], atLeast: number) => {
      for (const [front, ground, use] of pairs) {
        test(`${use} can be told apart: ${front} on ${ground}`, () => {
          const ratio = contrastRatio(colour(front), colour(ground))
          assert.ok(ratio >= atLeast, `${ratio.toFixed(2)} is less than ${atLeast}`)
        })
      }
    }
    check(textPairs, 4.5)
    check(controlPairs, 3)
  })
}

test('the measure of contrast is the one of the standard', () => {
  assert.equal(contrastRatio('#000000', '#ffffff'), 21)
  assert.equal(contrastRatio('#767676', '#ffffff').toFixed(2), '4.54')
})
