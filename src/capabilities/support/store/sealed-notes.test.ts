import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#platform/ids'
import { aKeyring } from '../../../../tests/support/keyring.ts'
import { openNote, sealNote } from './sealed-notes.ts'

const keys = aKeyring()
const note = { orgId: newId<'organisation'>(), id: newId<'note'>() }
const words = 'I keep hearing the bell. Dziękuję.'

test('a note opens again with the same keys, and the same words are sealed anew each time', () => {
  const [one, other] = [sealNote(keys, note, words), sealNote(keys, note, words)]
  assert.equal(openNote(keys, note, one), words)
  assert.notDeepEqual(one, other)
  assert.ok(!one.includes(words.slice(0, 10)))
})

test('a note cannot be passed off as another, opened with other keys, or changed', () => {
  const sealed = sealNote(keys, note, words)
  assert.throws(() => openNote(keys, { ...note, id: newId<'note'>() }, sealed))
  assert.throws(() => openNote(keys, { ...note, orgId: newId<'organisation'>() }, sealed))
  assert.throws(() => openNote(aKeyring(), note, sealed))
  const last = sealed.length - 1
  sealed.writeUInt8(sealed.readUInt8(last) ^ 1, last)
  assert.throws(() => openNote(keys, note, sealed))
})
