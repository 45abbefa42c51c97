import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { networkOf } from './network-of.ts'

test('a care home behind one address is known by its neighbourhood only', () => {
  assert.equal(networkOf('203.0.113.7'), '203.0.113.0')
  assert.equal(networkOf('203.0.113.250'), '203.0.113.0')
  assert.equal(networkOf('::ffff:203.0.113.7'), '203.0.113.0')
})

test('somebody with many addresses of one network is one guesser', () => {
  assert.equal(networkOf('2001:db8:0:700::1'), networkOf('2001:0db8:0000:07ff:ffff:ffff:ffff:ffff'))
  assert.notEqual(networkOf('2001:db8:0:700::1'), networkOf('2001:db8:0:800::1'))
  assert.equal(networkOf('::1'), '0:0:0:0')
})

test('every address of a network has its name', () => {
  fc.assert(
    fc.property(fc.ipV6(), address => {
      const network = networkOf(address)
      return /^([\da-f]{1,4}:){3}([\da-f]{1,2}00|0)$/.test(network) || /^\d+\.\d+\.\d+\.0$/.test(network)
    }),
  )
})
