import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutNames } from './without-names.ts'

const names = new Set(['esi', 'osei', 'mensah', 'wiśniewski', 'grace'])

test('a colleague’s name in what somebody told us is not printed', () => {
  assert.equal(
    withoutNames('Esi Osei-Mensah and Mr Wiśniewski waited with Grace’s keys.', names),
    '[colleague] and Mr [colleague] waited with [colleague] keys.',
  )
})

test('a word that is a name only in small letters stays', () => {
  assert.equal(
    withoutNames('We said grace before tea in Ash unit.', names),
    'We said grace before tea in Ash unit.',
  )
})
