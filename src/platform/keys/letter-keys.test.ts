import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { sealLetter } from '#methods/hpke'
import { loadKeys, newLetterKey } from '../keys.ts'

function aFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'candour-keys-'))
  t.after(() => rmSync(folder, { recursive: true }))
  return join(folder, 'keys')
}

const lettersIn = (folder: string) => loadKeys(folder, { demo: false }).letters
const write = (point: string, text: string) =>
  sealLetter(new Uint8Array(Buffer.from(point, 'base64url')), text, 'abcd2345')

test('a letter that waited on a phone is read after a restart', async t => {
  const folder = aFolder(t)
  const letter = await write(lettersIn(folder).point, 'The hoist stuck')
  assert.deepEqual(await lettersIn(folder).open(letter, 'abcd2345'), {
    outcome: 'open',
    message: 'The hoist stuck',
  })
})

test('after a new key phones write to the new one, and what waited under the old one is still read', async t => {
  const folder = aFolder(t)
  const before = lettersIn(folder)
  const letter = await write(before.point, 'The hoist stuck')
  newLetterKey(folder)
  const after = lettersIn(folder)
  assert.notEqual(after.point, before.point)
  assert.equal((await after.open(letter, 'abcd2345')).outcome, 'open')
  assert.equal((await after.open(await write(after.point, 'And again'), 'abcd2345')).outcome, 'open')
})

test('keys that were made by an earlier version get one for letters', async t => {
  const folder = aFolder(t)
  lettersIn(folder)
  rmSync(join(folder, 'letter-1.key'))
  assert.ok(lettersIn(folder).point)
})

test('the tenth key is newer than the ninth', t => {
  const folder = aFolder(t)
  lettersIn(folder)
  for (let number = 2; number <= 10; number++) assert.equal(newLetterKey(folder), `letter-${number}.key`)
  const tenth = lettersIn(folder).point
  rmSync(join(folder, 'letter-10.key'))
  assert.notEqual(lettersIn(folder).point, tenth)
})
