import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { isListed, wordList } from '../list/word-list.ts'
import { oneSlipAway } from './one-slip-away.ts'
import { readPassphrase } from './read-passphrase.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const leftOut = (word: string, i: number) => word.slice(0, i) + word.slice(i + 1)
const added = (word: string, i: number, letter: string) => word.slice(0, i) + letter + word.slice(i)
const wrong = (word: string, i: number, letter: string) => word.slice(0, i) + letter + word.slice(i + 1)
const swapped = (word: string, i: number) =>
  word.slice(0, i) + (word[i + 1] ?? '') + (word[i] ?? '') + word.slice(i + 2)

const passphrase = fc.array(fc.constantFrom(...wordList()), { minLength: 6, maxLength: 6 })
const slip = fc.record({
  word: fc.nat(5),
  place: fc.nat(7),
  letter: fc.constantFrom(...letters),
  kind: fc.constantFrom(leftOut, added, wrong, swapped),
})

describe('a word with one slip', () => {
  // Every word once in every way, at a place and with a letter that move along with the list.
  const kinds = { 'left out': leftOut, added, wrong, swapped }
  for (const [name, kind] of Object.entries(kinds)) {
    test(`is found again when a letter is ${name}, whichever word it was`, () => {
      const lost = wordList().filter((word, n) => {
        const typed = kind(word, n % (word.length - 1), letters[n % 26] ?? '')
        return typed !== word && !oneSlipAway(typed).includes(word)
      })
      assert.deepEqual(lost, [])
    })
  }

  test('is never itself another word of the list', () => {
    fc.assert(
      fc.property(passphrase, slip, ([word = ''], { place, letter, kind }) => {
        const typed = kind(word, place % (word.length - 1), letter)
        assert.ok(typed === word || !isListed(typed))
      }),
      { numRuns: 2000 },
    )
  })

  test('opens the same thread: the passphrase is among the few that are tried', () => {
    fc.assert(
      fc.property(passphrase, slip, (words, { word, place, letter, kind }) => {
        const typed = words.map((each, i) =>
          i === word ? kind(each, place % (each.length - 1), letter) : each,
        )
        const read = readPassphrase(typed.join(' '))
        assert.equal(read.outcome, 'words')
        assert.ok(read.candidates.some(candidate => candidate.join(' ') === words.join(' ')))
        assert.ok(read.candidates.length <= 64)
      }),
      { numRuns: 1000 },
    )
  })
})

test('six known words are read as themselves and nothing else', () => {
  fc.assert(
    fc.property(passphrase, words => {
      assert.deepEqual(readPassphrase(words.join(' ')), { outcome: 'words', candidates: [words] })
    }),
  )
})

test('a word that is not one of ours is named by its place', () => {
  assert.deepEqual(readPassphrase('bamboo candle bridge xylophonist walnut zebra'), {
    outcome: 'unknown-word',
    word: 'xylophonist',
    position: 4,
  })
})

test('more or fewer than six words are counted, not guessed at', () => {
  assert.deepEqual(readPassphrase('bamboo candle bridge'), { outcome: 'wrong-count', count: 3 })
  assert.deepEqual(readPassphrase(''), { outcome: 'wrong-count', count: 0 })
})

test('slips that could mean more than 64 passphrases are refused: a guesser gets no help', () => {
  const vague = wordList()
    .flatMap(word => Array.from(word, (_, i) => leftOut(word, i)))
    .find(typed => oneSlipAway(typed).length >= 3)
  assert.ok(vague)
  const read = readPassphrase(Array.from({ length: 6 }, () => vague).join(' '))
  assert.deepEqual(read, { outcome: 'unknown-word', word: vague, position: 1 })
})

test('whatever is typed is answered with a value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), typed => {
      const read = readPassphrase(typed)
      assert.ok(read.outcome !== 'words' || read.candidates.length > 0)
    }),
  )
})
