import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { toBase64Url, verifier, verifierMessage } from './verifier.ts'

const six = ['aardvark', 'bamboo', 'candle', 'kettle', 'lemon', 'walnut']

test('the browser sends a digest of the words, and the server that has the words comes to the same', async () => {
  const sent = await verifier(six)
  const own = createHash('sha256')
    .update('candour thread v1\naardvark bamboo candle kettle lemon walnut')
    .digest()
  assert.deepEqual(Buffer.from(sent), own)
  assert.deepEqual(createHash('sha256').update(verifierMessage(six)).digest(), own)
  assert.equal(toBase64Url(sent), 'q1aOY552sTymw-Vp6-sU5sSmvUgEUUpK6KSvK_SspNk')
})

test('the same words in another order are another verifier', async () => {
  const turned = [...six].reverse()
  assert.notDeepEqual(await verifier(six), await verifier(turned))
})

test('a verifier fits a form field: base64url without padding, as Node writes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), bytes => {
      assert.equal(toBase64Url(bytes), Buffer.from(bytes).toString('base64url'))
    }),
  )
})
