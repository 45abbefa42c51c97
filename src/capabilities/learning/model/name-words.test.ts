import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nameWords } from './name-words.ts'

const lexemes = new Set(['priya', 'nair', 'nowacka', 'grace', 'wiśniewski', 'brien', 'ffion', 'may'])

test('a colleague’s name is found however it is written', () => {
  assert.deepEqual(nameWords('priya rang at six; Nair’s list hung by the door.', lexemes), ['priya', 'Nair'])
  assert.deepEqual(nameWords('WIŚNIEWSKI was told by Mrs O’Brien', lexemes), ['WIŚNIEWSKI', 'Brien'])
})

test('an accent typed in two pieces is the same name', () => {
  assert.deepEqual(nameWords('Wis\u0301niewski', lexemes).length, 1)
})

test('an everyday word that is also a name is pointed out only when it has a capital', () => {
  assert.deepEqual(nameWords('We may say grace before dinner.', lexemes), [])
  assert.deepEqual(nameWords('Grace may be late.', lexemes), ['Grace'])
})

test('part of a word is not a name', () => {
  assert.deepEqual(nameWords('The mayor was gracefully welcomed.', lexemes), [])
})

const prose = fc.string({ unit: fc.constantFrom(...'abc ,.-\n’é') })
const name = fc.constantFrom('Priya', 'NAIR', 'nowacka', 'Wiśniewski', 'Ffion')

test('a name is found wherever it stands in whatever text', () => {
  fc.assert(
    fc.property(prose, name, prose, (before, given, after) => {
      assert.ok(
        nameWords(`${before} ${given}, ${after}`, lexemes).some(
          word => word.toLowerCase() === given.toLowerCase(),
        ),
      )
    }),
  )
})

test('only words that are part of a name are pointed out, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const found = nameWords(text, lexemes).map(word => word.toLowerCase())
      assert.ok(found.every(word => lexemes.has(word)))
      assert.equal(new Set(found).size, found.length)
    }),
  )
})
