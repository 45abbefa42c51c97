import assert from 'node:assert/strict'
import { test } from 'node:test'
import { missingFrom, type ReviewSoFar } from './completeness.ts'
import { factors, keyQuestions } from './factors.ts'

const whole: ReviewSoFar = {
  timelineEntries: 1,
  answered: keyQuestions.map(({ id }) => id),
  findings: 1,
  noFindingReason: '',
}

test('a review with a timeline, six answers and a finding is complete', () => {
  assert.deepEqual(missingFrom(whole), [])
})

test('a question about how work is set up cannot be skipped', () => {
  for (const { id } of keyQuestions)
    assert.deepEqual(missingFrom({ ...whole, answered: whole.answered.filter(each => each !== id) }), [
      'key-questions',
    ])
})

test('no finding is allowed when somebody says why', () => {
  assert.deepEqual(missingFrom({ ...whole, findings: 0 }), ['findings'])
  assert.deepEqual(missingFrom({ ...whole, findings: 0, noFindingReason: ' ' }), ['findings'])
  assert.deepEqual(
    missingFrom({ ...whole, findings: 0, noFindingReason: 'The lift engineer is still to report' }),
    [],
  )
})

test('every factor belongs to a question that is asked', () => {
  const asked = new Set(keyQuestions.map(({ id }) => id))
  assert.deepEqual(
    factors.filter(factor => factor.keyQuestions.some(id => !asked.has(id))),
    [],
  )
})
