import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readQrCode } from '../../../tests/support/read-qr-code.ts'
import { qrCode } from './qr-code.ts'

test('a phone reads the address back from the square', () => {
  const address = 'https://care.example.org/speak-up/k7m2q9vx?lang=ur'
  assert.equal(readQrCode(qrCode(address)), address)
})

test('any address reads back as it was', () => {
  fc.assert(
    fc.property(fc.webUrl({ size: 'small' }), address => assert.equal(readQrCode(qrCode(address)), address)),
    { numRuns: 8 },
  )
})
