import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftForm, registerChoices } from '../contract.ts'
import { choicesForRecords } from './choices-for-records.ts'
import { choicesFromForm } from './choices-from-form.ts'
import { draftValues, valuesInOneText } from './draft-values.ts'

const shown = { 'use-0': 'reference', 'use-1': 'story', 'order-2': 'auto', sheet: 'Log', sheetShown: 'Log' }
const form = (fields: Record<string, string> = {}) => draftForm.parse({ ...shown, ...fields })

test('what a person chose for columns, dates and services is what the next look uses', () => {
  const choices = choicesFromForm(
    form({
      'use-1': 'keep',
      'order-2': 'mdy',
      service: 'Rowan House',
      kind: 'home-care',
      nation: 'wales',
      leaveOut: 'yes',
    }),
    {},
  )
  assert.deepEqual(choices, {
    mapping: ['reference', 'keep'],
    dateOrders: { '2': 'mdy' },
    service: 'Rowan House',
    newServices: { kind: 'home-care', nation: 'wales' },
    leaveOutKnownReferences: true,
  })
  assert.deepEqual(registerChoices.parse(choices), choices)
})

test('a new service by name stands above one from the list', () => {
  assert.equal(
    choicesFromForm(form({ service: 'Rowan House', newService: ' Oak Lodge ' }), {}).service,
    'Oak Lodge',
  )
})

test('another sheet or heading row has other columns, so they are proposed afresh', () => {
  assert.deepEqual(choicesFromForm(form({ sheet: 'Old' }), {}), { sheetName: 'Old' })
  assert.deepEqual(choicesFromForm(form({ headerRow: 'none' }), {}), { headerRow: null })
  assert.deepEqual(choicesFromForm(form({ headerRow: '4' }), { headerRow: 4 }).mapping, [
    'reference',
    'story',
  ])
})

test('a use that we do not know keeps the column, and loses nothing', () => {
  assert.deepEqual(choicesFromForm(form({ 'use-0': 'blame' }), {}).mapping, ['keep', 'story'])
})

test('a heading row that is no number is asked for again', () => {
  assert.equal(draftForm.safeParse({ headerRow: 'third' }).success, false)
})

test('a form says the same in one text until a choice of it is changed', () => {
  const values = draftValues(
    {
      sheet: { source: { format: 'csv', encoding: 'utf-8', delimiter: ',' } } as never,
      run: { columns: [{ use: 'story' }], dateOrders: [] } as never,
      service: undefined,
      newServices: { kind: 'care-home', nation: 'england' },
    },
    {},
  )
  const sent = { ...values, _csrf: 'token', do: 'import', revision: '1', shown: 'x' }
  assert.equal(valuesInOneText(sent), valuesInOneText(values))
  assert.notEqual(valuesInOneText({ ...sent, 'use-0': 'keep' }), valuesInOneText(values))
  assert.notEqual(valuesInOneText({ ...sent, newService: 'Oak Lodge' }), valuesInOneText(values))
})

test('each record takes the category chosen for it: another from the list before a proposal, none as none, nothing as not yet', () => {
  const id = (n: number) => `0000000${n}-0000-4000-8000-000000000000`
  const choices = choicesForRecords({
    [`what-${id(1)}`]: 'fall.from_bed',
    [`other-${id(1)}`]: '',
    [`what-${id(2)}`]: 'fall',
    [`other-${id(2)}`]: 'medication',
    [`what-${id(3)}`]: 'none',
    [`other-${id(4)}`]: '',
    'what-else': 'fall',
  })
  assert.deepEqual(
    choices.map(choice => [choice.incidentId, choice.what]),
    [
      [id(1), 'fall.from_bed'],
      [id(2), 'medication'],
      [id(3), null],
    ],
  )
})
