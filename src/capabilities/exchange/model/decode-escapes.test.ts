import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeEscapes } from './decode-escapes.ts'

const cases: readonly (readonly [raw: string, shown: string])[] = [
  ['Resident #1_x001A_s wound', 'Resident #1’s wound'],
  ['first._x000D_\nsecond', 'first.\nsecond'],
  ['first._x000D_second', 'first.\nsecond'],
  ['said_x001A_\nnext', 'said’\nnext'],
  ['it_x0092_s', 'it’s'],
  ['a_x0007_b', 'a\u{FFFD}b'],
  ['_x005F_x001A_', '_x001A_'],
  ['form_x1234_ and _x0041_ stay', 'form_x1234_ and _x0041_ stay'],
  ['tab\tand\r\nline', 'tab\tand\nline'],
  ['lost\u001ahere', 'lost’here'],
  ['curly \u0093so\u0094', 'curly “so”'],
]

for (const [raw, shown] of cases) {
  test(`a cell that holds ${JSON.stringify(raw)} is read as ${JSON.stringify(shown)}`, () => {
    assert.equal(decodeEscapes(raw, true).text, shown)
  })
}

test('a workbook reader has decoded its escapes already, so what then looks like one is the person’s own text', () => {
  assert.deepEqual(decodeEscapes('kept _x001A_ as typed', false), {
    text: 'kept _x001A_ as typed',
    decoded: 0,
  })
})

test('a story without escapes and control characters comes through exactly as it was written', () => {
  const story = fc.string({ unit: 'grapheme', maxLength: 200 }).filter(text => !/\p{Cc}|_x/u.test(text))
  fc.assert(fc.property(story, text => assert.deepEqual(decodeEscapes(text, true), { text, decoded: 0 })))
})

test('no decoded text holds a character that a database or a page would refuse', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (raw, escapes) => {
      assert.doesNotMatch(decodeEscapes(raw, escapes).text, /(?![\n\t])\p{Cc}/u)
    }),
  )
})
