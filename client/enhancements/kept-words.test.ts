import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetOtherWords, forgetWords, keepWords, keptWords, type Shelf } from './kept-words.ts'

const six = ['apple', 'bridge', 'candle', 'denim', 'eleven', 'forest']

function aShelf(mayKeep = true): Shelf {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: place => [...kept.keys()][place] ?? null,
    getItem: key => kept.get(key) ?? null,
    setItem(key, value) {
      if (!mayKeep) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: key => void kept.delete(key),
  }
}

test('a form sent again in the same tab finds the words that it made before', () => {
  const shelf = aShelf()
  assert.equal(keepWords(shelf, 'form one', six), true)
  assert.deepEqual(keptWords(shelf, 'form one'), six)
  assert.equal(keptWords(shelf, 'form two'), undefined)
})

test('words that were saved by their reader are gone from the tab', () => {
  const shelf = aShelf()
  keepWords(shelf, 'form one', six)
  forgetWords(shelf, 'form one')
  assert.equal(shelf.length, 0)
})

test('a page that shows one form forgets the words of every other, and nothing else', () => {
  const shelf = aShelf()
  keepWords(shelf, 'form one', six)
  keepWords(shelf, 'form two', six)
  keepWords(shelf, 'form three', six)
  shelf.setItem('theme', 'dark')
  forgetOtherWords(shelf, new Set(['form two']))
  assert.deepEqual(keptWords(shelf, 'form two'), six)
  assert.equal(shelf.length, 2)
  assert.equal(shelf.getItem('theme'), 'dark')
})

test('a browser that keeps nothing says so, and the server makes the words', () => {
  assert.equal(keepWords(aShelf(false), 'form one', six), false)
})
