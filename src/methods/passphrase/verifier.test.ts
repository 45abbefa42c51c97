import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromBase64Url, toBase64Url, verifier, verifierMessage } from './verifier.ts'

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

test('any bytes survive base64url, as forms and addresses may carry it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), bytes => {
      const text = toBase64Url(bytes)
      assert.match(text, /^[\w-]*$/)
      assert.equal(text, Buffer.from(bytes).toString('base64url'))
      assert.deepEqual(fromBase64Url(text), Uint8Array.from(bytes))
    }),
  )
})

test('what is not base64url is refused, not half read', () => {
  for (const text of ['a', 'abc+', 'ab/d', 'ab d', 'é', 'ab=d']) assert.equal(fromBase64Url(text), undefined)
})
