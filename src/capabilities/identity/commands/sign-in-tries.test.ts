import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { test } from 'node:test'
import { instant } from '#platform/time'
import { signInTries } from './sign-in-tries.ts'

const clock = { now: () => instant('2026-11-24T08:00:00Z') }
const keys = {
  hmac: (purpose: string, data: string | Uint8Array) => createHmac('sha256', purpose).update(data).digest(),
}
const fresh = () => signInTries(clock, keys)
const wrongly = (times: number, tryOnce: (time: number) => unknown) =>
  Array.from({ length: times }, (_, time) => tryOnce(time)).filter(Boolean).length

test('somebody who forgot their password is held back, and nobody else at the home is', () => {
  const tries = fresh()
  assert.equal(
    wrongly(30, () => tries.take({ who: 'esi@example.org', from: 'home' })),
    10,
  )
  assert.ok(tries.take({ who: 'mair@example.org', from: 'home' }))
})

test('somebody who is held back at one network can sign in from another', () => {
  const tries = fresh()
  wrongly(30, () => tries.take({ who: 'esi@example.org', from: 'stranger' }))
  assert.ok(tries.take({ who: 'esi@example.org', from: 'home' }))
})

test('sixty colleagues at handover sign in behind one address', () => {
  const tries = fresh()
  for (let time = 0; time < 300; time++) {
    const worked = tries.take({ who: `colleague ${time % 60}`, slug: 'quillbrook', from: 'home' })
    assert.ok(worked)
    worked()
  }
})

test('whoever guesses one account from many networks is stopped', () => {
  const tries = fresh()
  assert.equal(
    wrongly(500, time => tries.take({ who: 'esi@example.org', from: `network ${time}` })),
    100,
  )
})

test('whoever tries one password on many accounts is stopped, however they write them', () => {
  const tries = fresh()
  assert.equal(
    wrongly(500, time => tries.take({ who: `colleague ${time}`, from: 'stranger' })),
    100,
  )
  const again = fresh()
  assert.equal(
    wrongly(30, time => again.take({ who: time % 2 ? 'ESI@example.org' : 'esi@example.org', from: 'home' })),
    10,
  )
})
