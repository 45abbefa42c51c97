import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inOurLetters } from './in-our-letters.ts'

test('whatever our readers write in is kept as it is', () => {
  for (const text of [
    'Wiśniewski, Łódź, Ștefan, ẹ ṣeun, São, Ñuñez, dŵr, €5 – “yes” … 21:40',
    'धन्यवाद',
    'നന്ദി',
    'شکریہ',
    'Спасибо, ευχαριστώ',
    'one\n\ntwo\tthree',
  ])
    assert.equal(inOurLetters(text), text)
})

test('a sign that no font of ours has gets a stand-in, and what is not seen is left out', () => {
  assert.equal(inOurLetters('Thanks 😀!'), 'Thanks \ufffd!')
  assert.equal(inOurLetters('谢'), '\ufffd')
  assert.equal(inOurLetters('a\u0001b\ufe0fc'), 'abc')
  assert.equal(inOurLetters('a\ud800b'), 'a\ufffdb')
})

test('no text turns the words beside it round', () => {
  assert.equal(inOurLetters('safe\u202egnihton'), 'safegnihton')
})

test('a text that went through once goes through again unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const once = inOurLetters(text)
      return inOurLetters(once) === once
    }),
  )
})
