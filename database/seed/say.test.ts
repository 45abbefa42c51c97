import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceFrom } from './chance.ts'
import { say } from './say.ts'

const details = (seed: string, choices: Record<string, number> = {}) => ({
  random: chanceFrom(seed),
  slots: { she: 'he', room: 'room 12' },
  choices,
})

test('one of the alternatives is said, also of those within another', () => {
  const said = new Set(
    Array.from({ length: 60 }, (_, seed) => say('{one|two {three|four}}.', details(`${seed}`))),
  )
  assert.deepEqual(said, new Set(['one.', 'two three.', 'two four.']))
})

test('texts of one event agree: the same choice in each', () => {
  assert.equal(say('{@a left|right} hand', details('1', { a: 1 })), 'right hand')
  assert.equal(say('the {@a left|right} one', details('2', { a: 1 })), 'the right one')
})

test('details are filled in, with a capital where the slot has one, and numbers stay in their range', () => {
  assert.equal(say('[She] is in [room].', details('1')), 'He is in room 12.')
  assert.match(say('[2-4] times', details('1')), /^[234] times$/)
})

test('a detail or a choice that nobody made is a mistake, not a gap', () => {
  assert.throws(() => say('[nobody]', details('1')), /No detail/)
  assert.throws(() => say('{@z a|b}', details('1')), /No choice/)
})
