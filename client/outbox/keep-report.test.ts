import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyName, openLetter, type Receiver } from '#methods/hpke'
import { keepReport, sealAll } from './keep-report.ts'
import type { KeptReport, OwnContent } from './kept-report.ts'
import type { Outbox } from './open-outbox.ts'
import { openOwnBox } from './own-box.ts'

const story = 'He fell by the window. – പടികളിൽ'
const content: OwnContent = { fields: { story, form: 'A'.repeat(43) }, words: ['apple', 'bridge'] }
const to = '/speak-up/abcd2345?lang=ml'

test('on a shared phone nothing that is kept can be read there, and the server reads it', async () => {
  const { outbox, point, receivers } = await aPhone()
  await keepReport(outbox, { ...content, id: 'one', to, place: 'Ash unit', point })
  const [kept] = await outbox.all()
  assert.ok(kept && 'letter' in kept.box)
  assert.equal(contains(kept, story) || contains(kept, 'apple'), false)
  const read = await openLetter(receivers, kept.box.letter, 'abcd2345')
  assert.deepEqual(read, { outcome: 'open', message: JSON.stringify(content.fields) })
})

test('on an own phone its writer can read it again, words and all, and the box shows neither', async () => {
  const { outbox, point } = await aPhone({ own: true })
  await keepReport(outbox, { ...content, id: 'one', to, place: 'Ash unit', point })
  const [kept] = await outbox.all()
  assert.ok(kept && 'own' in kept.box)
  assert.equal(contains(kept, story) || contains(kept, 'apple'), false)
  assert.deepEqual(await openOwnBox(outbox, kept.box.own), content)
  const key = await outbox.ownKey()
  assert.equal(key?.extractable, false)
})

test('a report that is changed keeps the hour it was first written in', async () => {
  const { outbox, point } = await aPhone({ own: true })
  await keepReport(outbox, { ...content, id: 'one', to, place: 'Ash unit', point })
  const [before] = await outbox.all()
  assert.ok(before)
  await outbox.put({ ...before, keptAt: before.keptAt - 7_200_000 })
  await keepReport(outbox, { ...content, id: 'one', to, place: 'Ash unit', point })
  const [after] = await outbox.all()
  assert.equal(after?.keptAt, before.keptAt - 7_200_000)
  assert.notEqual(after?.stamp, before.stamp)
})

test('a phone that is handed on seals what could be read on it', async () => {
  const { outbox, point, receivers } = await aPhone({ own: true })
  await keepReport(outbox, { ...content, id: 'one', to, place: 'Ash unit', point })
  await outbox.setOwnPhone(false)
  await sealAll(outbox, point)
  const [kept] = await outbox.all()
  assert.ok(kept && 'letter' in kept.box)
  assert.equal((await openLetter(receivers, kept.box.letter, 'abcd2345')).outcome, 'open')
})

function contains(kept: KeptReport, text: string): boolean {
  const bytes = 'letter' in kept.box ? kept.box.letter : new Uint8Array(kept.box.own.data)
  return Buffer.from(bytes).includes(text) || JSON.stringify({ ...kept, box: null }).includes(text)
}

async function aPhone({ own = false } = {}) {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, false, ['deriveBits'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const receiver: Receiver = { privateKey: pair.privateKey, point }
  return { outbox: anOutbox(own), point, receivers: new Map([[await keyName(point), receiver]]) }
}

function anOutbox(isOwn: boolean): Outbox {
  const kept = new Map<string, KeptReport>()
  let own = isOwn
  let key: CryptoKey | undefined
  return {
    all: async () => [...kept.values()],
    get: async id => kept.get(id),
    put: async report => void kept.set(report.id, report),
    remove: async id => void kept.delete(id),
    replace: async (before, after) => {
      if (kept.get(before.id)?.stamp !== before.stamp) return
      if (after) kept.set(before.id, after)
      else kept.delete(before.id)
    },
    isOwnPhone: async () => own,
    setOwnPhone: async value => {
      own = value
    },
    ownKey: async () => key,
    keepOwnKey: async made => {
      key ??= made
      return key
    },
    lastWords: async () => undefined,
    setLastWords: async () => {},
  }
}
