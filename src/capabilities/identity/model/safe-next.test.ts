import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { safeNext } from './safe-next.ts'

test('after signing in a person comes back to the record they asked for', () => {
  assert.equal(safeNext('/app/records/INC-2611-0042'), '/app/records/INC-2611-0042')
})

test('nobody is sent to another site, whatever the link says', () => {
  for (const trap of [
    '//evil.example',
    'https://evil.example',
    '/app//evil.example',
    '/app\\evil',
    'javascript:alert(1)',
  ])
    assert.equal(safeNext(trap), '/app')
  fc.assert(
    fc.property(fc.string(), text => /^\/app(\/|$)/.test(safeNext(text)) && !safeNext(text).includes('//')),
  )
})
