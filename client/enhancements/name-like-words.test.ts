import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { nameLikeWords } from './name-like-words.ts'

test('names of colleagues from many places are noticed, in the middle of a sentence and where it begins', () => {
  const stories: [string, string[]][] = [
    ['I told Adaeze that the bell was silent.', ['Adaeze']],
    ['Joanna forgot the second signature.', ['Joanna']],
    ['The hoist was flat again. Tomasz had swapped it.', ['Tomasz']],
    ['when Siân and O’Neill came back', ['Siân', 'O’Neill']],
    ['We waited for Esi Osei-Mensah.', ['Esi', 'Osei-Mensah']],
    ['Bo wasn’t there, so Mair did it.', ['Mair']],
    ['Kofi nearly gave the wrong dose.', ['Kofi']],
  ]
  for (const [story, names] of stories) assert.deepEqual(nameLikeWords(story), names, story)
})

test('what care is full of is no name', () => {
  const stories = [
    'The hoist battery was flat. We waited forty minutes on Monday night.',
    'I’ve told the GP. The MAR sheet was wrong since December.',
    'Nobody was there. Staff did what they could. She fell in Room 4.',
    'Medication was late because the NHS delivery came at Christmas.',
    'Someone said: “Then it is fine.” Nothing happened.',
    'Nearly gave the wrong dose. Almost fell. I’m sorry, I’ve told them.',
    'Hoist was flat. Door was open. Insulin was given twice. Handover never came. Lunch was late.',
  ]
  for (const story of stories) assert.deepEqual(nameLikeWords(story), [], story)
})

test('words of the place are known and not noticed', () => {
  const known = new Set(['ash', 'rowan'])
  assert.deepEqual(nameLikeWords('It was on Ash at Rowan House.', known), [])
})

test('whatever is written, what is noticed stands in the story and no more than three times is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), story => {
      const names = nameLikeWords(story)
      assert.ok(names.length <= 3 && names.every(name => story.includes(name)))
    }),
  )
})
