import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import fc from 'fast-check'
import { packWords } from './pack-words.ts'
import { unpackWords } from './unpack-words.ts'
import { isListed, wordList } from './word-list.ts'
import { packedWords } from './words.data.ts'

const written = (await readFile(new URL('words.txt', import.meta.url), 'utf8')).trim().split('\n')

test('there are enough words for six of them to carry 77 bits', () => {
  assert.ok(wordList().length >= 7776)
  assert.ok(6 * Math.log2(wordList().length) > 77.5)
})

test('every word is written with four to eight plain letters, once, in alphabetical order', () => {
  for (const word of wordList()) assert.match(word, /^[a-z]{4,8}$/)
  assert.deepEqual(wordList(), [...new Set(wordList())].sort())
})

test('browser and server unpack the words that can be read in words.txt', () => {
  assert.deepEqual(wordList(), written)
})

test('the packed list is the one that write-packed-words.ts makes of words.txt', () => {
  assert.equal(packedWords, packWords(written))
})

test('no word turns into another by one slip of the finger', () => {
  const slips = pairsThatMayBeNear(wordList()).filter(([one, other]) => distance(one, other) < 2)
  assert.deepEqual(slips, [])
})

test('no word is two others run together', () => {
  const both = wordList().filter(word => isListed(word.slice(0, 4)) && isListed(word.slice(4)))
  assert.deepEqual(both, [])
})

test('whatever words are packed come out again', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdehilnoprstuyz'), minLength: 4, maxLength: 8 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), words => {
      assert.deepEqual(unpackWords(packWords(words)), words.sort())
    }),
    { numRuns: 40 },
  )
})

/** Two words one slip apart have a letter-less form in common: of both, or of one and the other itself. */
function pairsThatMayBeNear(words: readonly string[]): [string, string][] {
  const sharing = new Map<string, string[]>()
  for (const word of words) {
    const forms = new Set([word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))])
    for (const form of forms) sharing.set(form, [...(sharing.get(form) ?? []), word])
  }
  return [...sharing.values()].flatMap(near =>
    near.flatMap((one, i) => near.slice(i + 1).map((other): [string, string] => [one, other])),
  )
}

/** Damerau–Levenshtein distance where a swap is of neighbours only, by the textbook. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= one.length; i++) {
    rows[i] = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swap = swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swap))
    }
  }
  return at(one.length, other.length)
}
