import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addHours, instant } from '#platform/time'
import { checkInsFrom } from './check-in-steps.ts'
import { guidedRecord, guidedText } from './guided-records.ts'
import { helps, helpWords } from './helps.ts'
import { twelveWholeMonths } from './whole-months.ts'

test('a supporter checks in after a day, a week and a month', () => {
  const began = instant('2026-11-24T08:15:00Z')
  assert.deepEqual(checkInsFrom(began), [
    { step: '24-hours', dueAt: addHours(began, 24) },
    { step: '7-days', dueAt: addHours(began, 168) },
    { step: '30-days', dueAt: addHours(began, 720) },
  ])
})

test('every kind of help says what it is', () => {
  for (const help of helps) assert.ok(helpWords[help].meaning.length > 20, help)
})

test('a guided record asks who is hurt, what they need and whose obligation it is', () => {
  const record = guidedRecord('restorative')
  assert.deepEqual(
    record?.questions.map(question => question.id),
    ['hurt', 'need', 'obligation'],
  )
})

test('there is no guided record of another name, whatever an address says', () => {
  for (const name of ['', 'note', 'constructor', 'toString']) assert.equal(guidedRecord(name), undefined)
})

test('questions that were left are not in the text, and nothing answered is no text', () => {
  const record = guidedRecord('restorative')
  assert.ok(record)
  assert.equal(
    guidedText(record, { need: 'To be told.', hurt: 'His daughter.', elsewhere: 'x' }),
    'Who is hurt?\nHis daughter.\n\nWhat do they need?\nTo be told.',
  )
  assert.equal(guidedText(record, { hurt: '' }), '')
})

test('counts are of twelve whole months, so that nothing moves on the day somebody is offered support', () => {
  const span = twelveWholeMonths(instant('2026-11-24T08:15:00Z'))
  assert.deepEqual(span, {
    since: instant('2025-11-01T00:00:00Z'),
    until: instant('2026-11-01T00:00:00Z'),
    lastDay: '2026-10-31',
  })
  // British summer time: the month begins an hour earlier.
  assert.equal(twelveWholeMonths(instant('2026-07-01T10:00:00Z')).until, instant('2026-06-30T23:00:00Z'))
})
