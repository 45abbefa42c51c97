import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { networkOf } from './network-of.ts'

test('a care home behind one address is that address', () => {
  assert.equal(networkOf('203.0.113.7'), '203.0.113.7')
  assert.equal(networkOf('::ffff:203.0.113.7'), '203.0.113.7')
})

test('somebody with many addresses of one network is one guesser', () => {
  assert.equal(networkOf('2001:db8:0:7::1'), networkOf('2001:0db8:0000:0007:ffff:ffff:ffff:ffff'))
  assert.notEqual(networkOf('2001:db8:0:7::1'), networkOf('2001:db8:0:8::1'))
  assert.equal(networkOf('::1'), '0:0:0:0')
})

test('every address of a network has its name', () => {
  fc.assert(
    fc.property(fc.ipV6(), address => {
      const groups = networkOf(address).split(':')
      return groups.length === 4 || /^\d+\.\d+\.\d+\.\d+$/.test(networkOf(address))
    }),
  )
})
