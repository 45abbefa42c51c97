import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saysTitle } from './says-title.ts'

const source = `test('a reporter is thanked', () => {})
test(\`\${role}: may do what the table says\`, async () => {})`

test('a title is found as it stands', () => {
  assert.ok(saysTitle(source, 'a reporter is thanked'))
  assert.ok(!saysTitle(source, 'a reporter is'))
})

test('what a title fills in may be any words, and its own words may not', () => {
  assert.ok(saysTitle(source, 'worker: may do what the table says'))
  assert.ok(!saysTitle(source, 'worker: may do what they like'))
})
