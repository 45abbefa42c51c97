import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordList } from './list/word-list.ts'
import { newPassphrase, passphraseFromBytes } from './passphrase-from-bytes.ts'

const bytesOf = (number: bigint, length: number) =>
  Uint8Array.from({ length }, (_, i) => Number((number >> BigInt(8 * (length - 1 - i))) & 0xffn))
const place = (word: string) => BigInt(wordList().indexOf(word))
const numberOf = (words: readonly string[]) => words.reduce((sum, word) => sum * 7776n + place(word), 0n)
const every = 7776n ** 6n

test('six words come from the list', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 64 }), bytes => {
      const words = passphraseFromBytes(bytes)
      assert.equal(words.length, 6)
      assert.ok(words.every(word => wordList().includes(word)))
    }),
  )
})

test('each passphrase stands for as many numbers as any other: the next number is the next passphrase', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 2n ** 256n - 2n }), number => {
      const words = passphraseFromBytes(bytesOf(number, 32))
      const next = passphraseFromBytes(bytesOf(number + 1n, 32))
      assert.equal(numberOf(words), number % every)
      assert.equal(numberOf(next), (numberOf(words) + 1n) % every)
    }),
  )
})

test('no word is drawn more often than chance allows', () => {
  const draws = 20_000
  const times = new Map<string, number>()
  for (let i = 0; i < draws; i++) {
    const words = passphraseFromBytes(createHmac('sha256', 'fair').update(`${i}`).digest())
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  }
  const expected = (draws * 6) / 7776
  const squares = wordList().reduce((sum, word) => sum + ((times.get(word) ?? 0) - expected) ** 2, 0)
  // Chi-squared with 7,775 degrees of freedom has mean 7,775 and standard deviation 125.
  assert.ok(Math.abs(squares / expected - 7775) < 4 * 125)
})

test('fewer than sixteen bytes are refused, because they could not reach every passphrase', () => {
  assert.throws(() => passphraseFromBytes(new Uint8Array(15)), RangeError)
})

test('a browser asks its random source for thirty-two bytes', () => {
  const words = newPassphrase(bytes => bytes.set(Array.from({ length: 32 }, (_, i) => i)))
  assert.deepEqual(words, passphraseFromBytes(Uint8Array.from({ length: 32 }, (_, i) => i)))
})

/** Anybody who writes this again, in any language, must come to the same words. */
const vectors = [
  { key: '00'.repeat(32), message: '', words: 'seaport cabin carnival vendor furlong sludge' },
  { key: '0b'.repeat(32), message: 'Hi There', words: 'strategy bubbling renaming stickler sustain bayou' },
  {
    key: 'ff'.repeat(32),
    message: 'ASH1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    words: 'merry grumpy quiz wheel outfit laughing',
  },
]

for (const { key, message, words } of vectors) {
  test(`the server key ${key.slice(0, 4)}… and a form make the words ${words}`, () => {
    const derived = createHmac('sha256', Buffer.from(key, 'hex')).update(message).digest()
    assert.equal(passphraseFromBytes(derived).join(' '), words)
  })
}
