import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AnswerKind, answerKind, isPutOff, outboxTable } from './after-answer.ts'

test('only an answer that the report is kept takes it off the phone', () => {
  const taken = Object.entries(outboxTable).filter(([, becomes]) => becomes === 'sent')
  assert.deepEqual(
    taken.map(([answer]) => answer),
    ['received', 'repeated'],
  )
})

test('a refusal stays on the phone under its own name', () => {
  for (const why of ['other-words', 'invalid', 'unknown-place', 'damaged'] as const)
    assert.equal(outboxTable[why], why)
})

test('no signal, a fault, a server without its keys and a network that sent too much leave the report waiting', () => {
  for (const kind of ['none', 'fault', 'unknown-key', 'later'] as const)
    assert.equal(outboxTable[kind], 'waiting')
})

test('whatever answers and does not take a report in is no lack of signal', () => {
  const kinds: AnswerKind[] = ['later', 'fault', 'unknown-key', 'none', 'received', 'invalid']
  assert.deepEqual(kinds.filter(isPutOff), ['later', 'fault', 'unknown-key'])
})

test('an answer that is not ours never counts as kept', () => {
  for (const outcome of [undefined, null, 'ok', 200, { outcome: 'received' }, 'toString', '__proto__'])
    assert.equal(outboxTable[answerKind(outcome)], 'waiting')
})
