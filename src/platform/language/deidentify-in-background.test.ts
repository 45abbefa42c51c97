import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deidentifyInBackground } from './deidentify-in-background.ts'

test('names are found in a thread of its own, several texts at once, each with its own answer', async () => {
  const answers = await Promise.all([
    deidentifyInBackground('Mrs Okafor fell.'),
    deidentifyInBackground('may was asleep', [{ name: 'May Bright', as: 'resident' }]),
    deidentifyInBackground('Settled night.'),
  ])
  assert.deepEqual(
    answers.map(({ text }) => text),
    ['Mrs [Person 1] fell.', '[Resident 1] was asleep', 'Settled night.'],
  )
})
