import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fromBase64Url } from './from-base64-url.ts'
import { lockWithWords, unlockWithWords } from './lock-with-words.ts'
import { lockName, longestName, openLockedName } from './locked-name.ts'
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

test('a private key that was locked and opened again reads names locked to its public key, and cannot be taken out', async () => {
  const pair = await newKeyPair()
  const locked = await lockWithWords(six, pair.secret)
  const opened = await unlockWithWords(six, locked)
  assert.ok(opened)
  const receiver = await receiverOf({ point: pair.point, secret: opened })
  const who = { name: 'Esi', contact: '07700 900123' }
  assert.deepEqual(await openLockedName(receiver, await lockName(pair.point, who)), who)
  assert.equal(receiver.privateKey.extractable, false)
})

const nameOf = (unit: string) =>
  fc
    .nat({ max: longestName })
    .map(length => unit.repeat(longestName).slice(0, length - (length % unit.length)))

test('locked names are of one length in every script, and another key opens none of them', async () => {
  const [pair, other] = [await newKeyPair(), await receiverOf(await newKeyPair())]
  const receiver = await receiverOf(pair)
  const names = fc.constantFrom('a', 'ശ്രീ', '𐐷', '"', '\\', '\ud801').chain(nameOf)
  await fc.assert(
    fc.asyncProperty(names, names, async (name, contact) => {
      const locked = await lockName(pair.point, { name, contact })
      assert.equal(locked.length, 1113)
      const whole = (text: string) => text.toWellFormed()
      assert.deepEqual(await openLockedName(receiver, locked), { name: whole(name), contact: whole(contact) })
      assert.equal(await openLockedName(other, locked), undefined)
    }),
    { numRuns: 40 },
  )
})

test('a name is one line and no longer than it may be', async () => {
  const pair = await newKeyPair()
  const locked = await lockName(pair.point, { name: ' Esi\r\nOsei ', contact: '1'.repeat(300) })
  const opened = await openLockedName(await receiverOf(pair), locked)
  assert.deepEqual(opened, { name: 'Esi Osei', contact: '1'.repeat(longestName) })
})

test('texts of one length tell nothing by it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
      const padded = ofOneLength(text, 2048)
      assert.equal(Buffer.byteLength(padded), 2048)
      assert.ok(padded.startsWith(text))
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
