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
  assert.deepEqual(readOnCall('Night manager, 01632 960 001\nAsk in the office'), { faultyLine: 2 })
})
