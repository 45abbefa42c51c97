import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deidentify } from './deidentify.ts'

const found = (text: string, roster: string[] = []) =>
  deidentify(text, roster).spans.map(({ start, end, label }) => [label, text.slice(start, end)])

test('the same person has the same placeholder, by first name, family name or both', () => {
  const { text } = deidentify(
    'Margaret Pell fell. Mrs Pell was cross; Margaret’s son Ron came. Margaret Pell slept.',
  )
  assert.equal(
    text,
    '[Person 1] fell. Mrs [Person 1] was cross; [Person 1]’s son [Person 2] came. [Person 1] slept.',
  )
})

test('two people of one name stay apart when a part of a name could be either', () => {
  const { text } = deidentify('Fatima Zaher and Fatima Benali are on. Fatima rang.')
  assert.equal(text, '[Person 1] and [Person 2] are on. [Person 3] rang.')
})

test('whoever the text or the roster calls a resident is one, everywhere in the text', () => {
  assert.equal(
    deidentify('Resident Ngozi Eze slept. Ngozi ate.').text,
    'Resident [Resident 1] slept. [Resident 1] ate.',
  )
  const roster = [{ name: 'Ngozi Eze', as: 'resident' }, 'Tom Hall'] as const
  assert.equal(deidentify('Tom helped Ngozi.', roster).text, '[Person 1] helped [Resident 2].')
})

test('a name of the roster is found in small letters too, but its word is not: joy is no Joy', () => {
  assert.deepEqual(found('it gave her joy that Joy came with ngozi', ['Joy Bright', 'Ngozi Eze']), [
    ['PERSON', 'Joy'],
    ['PERSON', 'ngozi'],
  ])
})

test('months, days and helping verbs are not taken for the people who bear their names', () => {
  assert.deepEqual(found('May we ask you to come in May? Will you? She will rise at dawn on Sunday.'), [])
  assert.deepEqual(found('April can do any day in April, and I told Will.'), [
    ['PERSON', 'April'],
    ['PERSON', 'Will'],
  ])
})

test('medicines, equipment, scales and feasts are nobody', () => {
  const text =
    'Madopar and mirtazapine given. Sara Stedy used. Waterlow 19, Abbey pain scale 3. Diwali lamps up.'
  assert.deepEqual(found(text), [])
})

test('a day sixty years back is when somebody was born; this year’s day is a date', () => {
  assert.deepEqual(found('Seen 14/05/2026, dob 3 March 1931; TATTERSFIELD, Joan 17-JAN-1938'), [
    ['DATE', '14/05/2026'],
    ['DATE_OF_BIRTH', '3 March 1931'],
    ['PERSON', 'TATTERSFIELD'],
    ['PERSON', 'Joan'],
    ['DATE_OF_BIRTH', '17-JAN-1938'],
  ])
})

test('ages over 89 are found and readings are not', () => {
  assert.deepEqual(
    found('She is 94. Sats 95%, pulse 92, weight 91 kg. It was her 100th birthday. He is 87.'),
    [
      ['AGE_OVER_89', '94'],
      ['AGE_OVER_89', '100'],
    ],
  )
})

test('numbers that are called NHS numbers are hidden even when a digit was mistyped', () => {
  assert.deepEqual(found('NHS no. 999 526 0183; 943 476 5919'), [
    ['NHS_NUMBER', '999 526 0183'],
    ['NHS_NUMBER', '943 476 5919'],
  ])
})

test('doses, readings and scores are no references', () => {
  assert.deepEqual(found('BP 120/80, NEWS2 = 0, SpO2 97% RA, 200ml x3, 5/7 course, 1:1, BM 4.1 @ 0730'), [])
})

test('placeholders of a text that was treated before are left, and numbers go on after them', () => {
  const { text, spans } = deidentify('[Resident 1] told [Person 4] and Adaeze on [Date 2].')
  assert.equal(text, '[Resident 1] told [Person 4] and [Person 5] on [Date 2].')
  assert.equal(spans.length, 1)
})
