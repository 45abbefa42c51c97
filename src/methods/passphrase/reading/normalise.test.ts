import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordList } from '../list/word-list.ts'
import { normalise } from './normalise.ts'

const six = ['bamboo', 'candle', 'bridge', 'lemon', 'walnut', 'zebra']

const waysToType = [
  ['as shown', 'bamboo candle bridge lemon walnut zebra'],
  ['in capitals', 'BAMBOO CANDLE Bridge Lemon Walnut Zebra'],
  ['with stray spaces and line ends', '  bamboo   candle\n bridge\t lemon \r\n walnut zebra '],
  ['with hyphens', 'bamboo-candle-bridge-lemon-walnut-zebra'],
  ['with dashes of other kinds', 'bamboo – candle — bridge ‑ lemon − walnut ‐ zebra'],
  ['with commas and a full stop', 'bamboo, candle, bridge, lemon, walnut, zebra.'],
  ['numbered from the slip', '1. bamboo 2. candle 3. bridge 4. lemon 5. walnut 6. zebra'],
  ['numbered without spaces', '1bamboo2candle3bridge4lemon5walnut6zebra'],
  ['in quotation marks', '“bamboo candle bridge lemon walnut zebra”'],
  ['with accents that a keyboard added', 'bambóo cándle brïdge lemôn walñut zebrå'],
  ['in full-width letters', 'ｂａｍｂｏｏ candle bridge lemon walnut zebra'],
  ['with soft hyphens and joiners', 'bam\u00adboo can\u200bdle bridge le\u2060mon walnut \ufeffzebra'],
  ['run together', 'bamboocandlebridgelemonwalnutzebra'],
  ['partly run together', 'bamboocandle bridge lemonwalnut zebra'],
  ['broken by a line or a dictation', 'bam boo candle bri-dge lemon wal nut zebra'],
] as const

for (const [how, typed] of waysToType) {
  test(`six words typed ${how} are read`, () => assert.deepEqual(normalise(typed), six))
}

test('words run together are put right beside a word with a slip', () => {
  assert.deepEqual(normalise('bamboocandle bridge lemon walnut zebrq'), [...six.slice(0, 5), 'zebrq'])
})

test('a word with a slip stays one word, even where it could be cut in two', () => {
  const words = ['snapshut', 'narrow', 'edtime', 'lemon', 'walnut', 'zebra']
  assert.deepEqual(normalise(words.join(' ')), words)
})

test('nothing typed is no words', () => {
  for (const typed of ['', '   ', '123 456', '…', '山田']) assert.deepEqual(normalise(typed), [])
})

test('too many and too few words are given back as they are', () => {
  assert.deepEqual(normalise('bamboo candle'), ['bamboo', 'candle'])
  assert.deepEqual(normalise('my words are bamboo'), ['my', 'words', 'are', 'bamboo'])
})

const passphrase = fc.array(fc.constantFrom(...wordList()), { minLength: 6, maxLength: 6 })
const between = fc.constantFrom(' ', '  ', '-', ', ', '. ', '\n', ' – ', '; ', '_', '/')

test('any six words are read with anything between them', () => {
  fc.assert(
    fc.property(passphrase, between, fc.boolean(), (words, gap, capitals) => {
      const typed = words.join(gap)
      assert.deepEqual(normalise(capitals ? typed.toUpperCase() : typed), words)
    }),
  )
})

test('any six words run together are read as themselves or left alone, never as others', () => {
  fc.assert(
    fc.property(passphrase, words => {
      const read = normalise(words.join(''))
      if (read.length === 6) assert.deepEqual(read, words)
      else assert.deepEqual(read, [words.join('')])
    }),
  )
})

test('whatever is typed is read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), typed => {
      for (const word of normalise(typed)) assert.match(word, /^[a-z]+$/)
    }),
  )
})
