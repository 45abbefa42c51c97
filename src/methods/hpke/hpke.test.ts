import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ascii, type Bytes } from './labelled.ts'
import { keyName, openLetter, sealLetter } from './letter.ts'
import { curve } from './message-key.ts'
import { open, type Receiver } from './open.ts'
import { seal, sealWith } from './seal.ts'

/** RFC 9180, appendix A.3.1: base mode of DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, first message. */
const vector = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  sender:
    '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  senderPrivate: '4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb',
  receiver:
    '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  receiverPrivate: 'f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2',
  message: '4265617574792069732074727574682c20747275746820626561757479',
  about: '436f756e742d30',
  ciphertext: '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
}

const bytes = (hex: string): Bytes => new Uint8Array(Buffer.from(hex, 'hex'))
const bound = { info: bytes(vector.info), about: bytes(vector.about) }

async function pairOf(point: string, secret: string): Promise<CryptoKeyPair> {
  const [x, y, d] = [point.slice(2, 66), point.slice(66), secret].map(hex =>
    Buffer.from(hex, 'hex').toString('base64url'),
  ) as [string, string, string]
  const jwk = { kty: 'EC', crv: 'P-256', x, y }
  return {
    publicKey: await crypto.subtle.importKey('jwk', jwk, curve, true, []),
    privateKey: await crypto.subtle.importKey('jwk', { ...jwk, d }, curve, false, ['deriveBits']),
  }
}

async function aReceiver(): Promise<Receiver> {
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  return {
    privateKey: pair.privateKey,
    point: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
  }
}

test('a message is sealed to the letter as RFC 9180 seals it', async () => {
  const once = await pairOf(vector.sender, vector.senderPrivate)
  const sealed = await sealWith(once, bytes(vector.receiver), bytes(vector.message), bound)
  assert.equal(Buffer.from(sealed).toString('hex'), vector.sender + vector.ciphertext)
})

test('a message that another program sealed by RFC 9180 is opened', async () => {
  const { privateKey } = await pairOf(vector.receiver, vector.receiverPrivate)
  const receiver = { privateKey, point: bytes(vector.receiver) }
  const opened = await open(receiver, bytes(vector.sender + vector.ciphertext), bound)
  assert.equal(Buffer.from(opened ?? []).toString('hex'), vector.message)
})

test('whatever is sealed is opened by its receiver, and by nobody else', async () => {
  const [receiver, other] = await Promise.all([aReceiver(), aReceiver()])
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async message => {
      const sealed = await seal(receiver.point, new Uint8Array(message), bound)
      assert.deepEqual(await open(receiver, sealed, bound), new Uint8Array(message))
      assert.equal(await open(other, sealed, bound), undefined)
    }),
    { numRuns: 25 },
  )
})

test('a sealed message that was changed anywhere, cut short or bound to something else is not opened', async () => {
  const receiver = await aReceiver()
  const sealed = await seal(receiver.point, ascii('He fell by the window.'), bound)
  for (const at of [0, 1, 40, 64, 65, 70, sealed.length - 1]) {
    const changed = sealed.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    assert.equal(await open(receiver, changed, bound), undefined)
  }
  for (const length of [0, 64, 65, 80, sealed.length - 1])
    assert.equal(await open(receiver, sealed.slice(0, length), bound), undefined)
  assert.equal(await open(receiver, sealed, { ...bound, about: ascii('elsewhere') }), undefined)
  assert.equal(await open(receiver, sealed, { ...bound, info: ascii('elsewhere') }), undefined)
})

test('the same message sealed twice looks different', async () => {
  const { point } = await aReceiver()
  const [one, two] = await Promise.all([seal(point, ascii('same'), bound), seal(point, ascii('same'), bound)])
  assert.notDeepEqual(one, two)
})

test('a letter is read with the key it names, as one about what it was written about', async () => {
  const [old, current] = await Promise.all([aReceiver(), aReceiver()])
  const ours = new Map([
    [await keyName(old.point), old],
    [await keyName(current.point), current],
  ])
  const letter = await sealLetter(old.point, 'Cwympodd ef – പടികളിൽ', 'abcd2345')
  assert.deepEqual(await openLetter(ours, letter, 'abcd2345'), {
    outcome: 'open',
    message: 'Cwympodd ef – പടികളിൽ',
  })
  assert.deepEqual(await openLetter(ours, letter, 'other678'), { outcome: 'damaged' })
})

test('a letter to a key that we do not have is told apart from one that was changed', async () => {
  const [ours, theirs] = await Promise.all([aReceiver(), aReceiver()])
  const receivers = new Map([[await keyName(ours.point), ours]])
  const letter = await sealLetter(theirs.point, 'x', 'y')
  assert.deepEqual(await openLetter(receivers, letter, 'y'), { outcome: 'unknown-key' })
  assert.deepEqual(await openLetter(receivers, new Uint8Array(3), 'y'), { outcome: 'unknown-key' })
})
