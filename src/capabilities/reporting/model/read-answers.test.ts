import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fullerForm } from './fuller-form.data.ts'
import { readAnswers } from './read-answers.ts'

const { questions } = fullerForm

test('what was answered is read, and what was left alone stays as it was', () => {
  const { answers } = readAnswers(questions, { before: ' Handover.\r\nThen the bell. ', staffing: 'partly' })
  assert.deepEqual(answers, { before: 'Handover.\nThen the bell.', staffing: 'partly' })
})

test('a box that was emptied takes its answer back', () => {
  assert.deepEqual(readAnswers(questions, { before: '  ' }).answers, { before: '' })
})

test('an answer that nobody offered is no answer', () => {
  assert.deepEqual(readAnswers(questions, { staffing: 'maybe', salary: 'low' }).answers, {})
})

test('an answer too long to keep is named, and the others are kept', () => {
  const read = readAnswers(questions, { before: 'x'.repeat(20_001), helped: 'The spare.' })
  assert.deepEqual(read, { answers: { helped: 'The spare.' }, tooLong: ['before'] })
})

test('whatever a browser sends, only our questions are answered', () => {
  const ids = questions.map(question => question.id)
  const fields = fc.dictionary(fc.oneof(fc.constantFrom(...ids), fc.string()), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fields, sent => {
      for (const [id, answer] of Object.entries(readAnswers(questions, sent).answers)) {
        assert.ok(ids.includes(id))
        assert.ok(!answer.includes('\0'))
      }
    }),
  )
})
