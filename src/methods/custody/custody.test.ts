import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keyName, openLetter, sealLetter } from '#methods/hpke'
import { fromBase64Url } from './from-base64-url.ts'
import { lockWithWords, unlockWithWords } from './lock-with-words.ts'
import { newKeyPair, receiverOf } from './new-key-pair.ts'
import { ofOneLength } from './of-one-length.ts'

const six = ['aardvark', 'bamboo', 'candle', 'kettle', 'lemon', 'walnut']
const secret = () => crypto.getRandomValues(new Uint8Array(138))

test('what was locked opens with the same words in the same order, and with no others', async () => {
  const kept = secret()
  const locked = await lockWithWords(six, kept)
  assert.deepEqual(await unlockWithWords(six, locked), kept)
  assert.equal(await unlockWithWords([...six].reverse(), locked), undefined)
  assert.equal(await unlockWithWords([...six.slice(1), 'zebra'], locked), undefined)
  assert.equal(await unlockWithWords([], locked), undefined)
})

test('half of what locks opens nothing: each of two slips alone is useless', async () => {
  const other = ['zebra', 'violin', 'tulip', 'saddle', 'ribbon', 'quiver']
  const locked = await lockWithWords([...six, ...other], secret())
  for (const one of [six, other, [...other, ...six]])
    assert.equal(await unlockWithWords(one, locked), undefined)
})

test('what was locked and then changed anywhere is not opened', async () => {
  const locked = await lockWithWords(six, secret())
  for (const at of [0, 1, 20, 40, locked.length - 1]) {
    const changed = locked.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    assert.equal(await unlockWithWords(six, changed), undefined)
  }
  assert.equal(await unlockWithWords(six, locked.slice(0, 10)), undefined)
})

test('the same words lock the same key differently each time', async () => {
  const kept = secret()
  const [one, two] = await Promise.all([lockWithWords(six, kept), lockWithWords(six, kept)])
  assert.notDeepEqual(one, two)
})

test('a private key that was locked and opened again reads letters to its public key, and cannot be taken out', async () => {
  const pair = await newKeyPair()
  const locked = await lockWithWords(six, pair.secret)
  const opened = await unlockWithWords(six, locked)
  assert.ok(opened)
  const receiver = await receiverOf({ point: pair.point, secret: opened })
  const letter = await sealLetter(pair.point, 'Esi', 'who told us')
  const receivers = new Map([[await keyName(pair.point), receiver]])
  assert.deepEqual(await openLetter(receivers, letter, 'who told us'), { outcome: 'open', message: 'Esi' })
  assert.equal(receiver.privateKey.extractable, false)
})

test('texts of one length tell nothing by it, and JSON reads them as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
      const padded = ofOneLength(JSON.stringify({ text }), 2048)
      assert.equal(Buffer.byteLength(padded), 2048)
      assert.deepEqual(JSON.parse(padded), { text })
    }),
  )
  assert.throws(() => ofOneLength('ആശ', 5), RangeError)
})

test('base64url is read as Node writes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), bytes => {
      assert.deepEqual(
        Buffer.from(fromBase64Url(Buffer.from(bytes).toString('base64url'))),
        Buffer.from(bytes),
      )
    }),
  )
})
