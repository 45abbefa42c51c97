import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { keepLastWords, type LastWords, lastWords } from './last-words.ts'
import type { Outbox } from './open-outbox.ts'

const six = ['apple', 'bridge', 'candle', 'denim', 'eleven', 'forest']
const hour = 3_600_000

function aPhone(own: boolean) {
  let kept: LastWords | undefined
  let key: CryptoKey | undefined
  const phone: Partial<Outbox> & { own: boolean; kept(): LastWords | undefined } = {
    own,
    kept: () => kept,
    isOwnPhone: async () => phone.own,
    ownKey: async () => key,
    keepOwnKey: async made => (key ??= made),
    lastWords: async () => kept,
    setLastWords: async words => {
      kept = words
    },
  }
  return phone as Outbox & typeof phone
}

test('an own phone remembers the words for a day, and nobody reads them without its key', async () => {
  const phone = aPhone(true)
  await keepLastWords(phone, six)
  assert.deepEqual(await lastWords(phone), six)
  const data = phone.kept()?.box.data ?? new ArrayBuffer(0)
  assert.ok(!six.some(word => Buffer.from(data).includes(word)))
})

test('after a day the words are forgotten, and looking for them is what forgets them', async () => {
  const phone = aPhone(true)
  await keepLastWords(phone, six)
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 25 * hour })
  assert.equal(await lastWords(phone), undefined)
  assert.equal(phone.kept(), undefined)
  mock.timers.reset()
})

test('a shared phone remembers nothing, and one that is no longer somebody’s own forgets', async () => {
  const shared = aPhone(false)
  await keepLastWords(shared, six)
  assert.equal(shared.kept(), undefined)
  const phone = aPhone(true)
  await keepLastWords(phone, six)
  phone.own = false
  assert.equal(await lastWords(phone), undefined)
  assert.equal(phone.kept(), undefined)
})
