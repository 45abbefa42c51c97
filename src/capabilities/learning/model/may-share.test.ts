import assert from 'node:assert/strict'
import { test } from 'node:test'
import { incidentStates } from '#capabilities/triage'
import { mayShareFrom } from './may-share.ts'

test('a lesson waits until somebody has looked, and not until everything is finished', () => {
  assert.deepEqual(incidentStates.filter(mayShareFrom), ['understanding', 'changing', 'checking', 'closed'])
})
