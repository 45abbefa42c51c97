import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOnCall } from './read-on-call.ts'

test('the list of whom to call is read line by line, blank lines left out', () => {
  assert.deepEqual(readOnCall('Night manager, 01632 960 001\n\nArea lead,+44 1632 960002 '), [
    { label: 'Night manager', phone: '01632 960 001' },
    { label: 'Area lead', phone: '+44 1632 960002' },
  ])
})

test('a line without a phone number is named, and nothing is saved', () => {
  assert.deepEqual(readOnCall('Night manager, 01632 960 001\nAsk in the office'), {
    fault: 'Line 2 has no phone number after a comma',
  })
})

test('a list that nobody in a hurry would read is refused', () => {
  assert.deepEqual(readOnCall('Night manager, 01632 960 001\n'.repeat(21)), {
    fault: 'Keep the list to 20 lines',
  })
})
