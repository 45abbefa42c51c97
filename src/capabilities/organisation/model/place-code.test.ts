import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { placeCode, readPlaceCode } from './place-code.ts'

test('a code from a poster is eight letters and digits that cannot be confused', () => {
  for (let i = 0; i < 200; i++) assert.match(placeCode(randomBytes(32)), /^[2-9bcdfghjkmnpqrstvwxz]{8}$/)
})

test('a code is understood however it is typed', () => {
  assert.equal(readPlaceCode(' BCDF-2345 '), 'bcdf2345')
})
