import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accessTable } from '#capabilities/identity'
import { instant } from '#platform/time'
import { type MessageKind, serviceMessages } from './message-kinds.ts'
import { referenceFrom } from './reference.ts'
import { signingRole } from './signing-role.ts'
import { stageOf } from './stage-of.ts'
import { whenItHappened } from './when-it-happened.ts'

const now = instant('2026-11-24T08:15:00Z')
const kinds = [...Object.keys(serviceMessages), 'answer', 'addition'] as MessageKind[]

test('a reference holds no letter that is misread and nothing but its random bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 16 }), random => {
      assert.match(referenceFrom(random), /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    }),
  )
  assert.throws(() => referenceFrom(new Uint8Array(7)))
})

test('a report that nobody has answered stands at received, also after its reporter added to it', () => {
  assert.equal(stageOf([]), 'received')
  assert.equal(stageOf(['addition', 'answer']), 'received')
})

test('each thing a reporter is told moves their journey on, and the outcome finishes it', () => {
  assert.equal(stageOf(['thanks']), 'thanked')
  assert.equal(stageOf(['thanks', 'question']), 'looking')
  assert.equal(stageOf(['thanks', 'news', 'found']), 'found')
  assert.equal(stageOf(['found', 'changed']), 'changed')
  assert.equal(stageOf(['thanks', 'outcome']), 'finished')
})

test('a reporter’s journey never goes back, whatever is written next', () => {
  const order = ['received', 'thanked', 'looking', 'found', 'changed', 'worked', 'finished']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds)), fc.constantFrom(...kinds), (before, next) => {
      assert.ok(order.indexOf(stageOf([...before, next])) >= order.indexOf(stageOf(before)))
    }),
  )
})

test('every kind of message is allowed by rows that the access table has', () => {
  for (const { writers } of Object.values(serviceMessages))
    for (const row of writers) assert.ok(row in accessTable, row)
})

test('just now is today and its part of the day; earlier today has no part', () => {
  assert.deepEqual(whenItHappened({ happened: 'just-now' }, now), {
    ok: true,
    value: { on: '2026-11-24', part: 'morning' },
  })
  assert.deepEqual(whenItHappened({ happened: 'earlier-today' }, now), {
    ok: true,
    value: { on: '2026-11-24', part: null },
  })
})

test('just now is when it was written, however long it then waited on a phone', () => {
  assert.deepEqual(whenItHappened({ happened: 'just-now', waited: 10 }, now), {
    ok: true,
    value: { on: '2026-11-23', part: 'evening' },
  })
  assert.deepEqual(whenItHappened({ happened: 'earlier-today', waited: 34 }, now), {
    ok: true,
    value: { on: '2026-11-22', part: null },
  })
})

test('today is the day in the United Kingdom, not in Greenwich', () => {
  const summerNight = instant('2026-07-01T23:30:00Z')
  const read = whenItHappened({ happened: 'just-now' }, summerNight)
  assert.deepEqual(read, { ok: true, value: { on: '2026-07-02', part: 'night' } })
})

test('another day may be today or long ago, but not to come, unreal, or before a working life', () => {
  const on = (happenedOn: string) => whenItHappened({ happened: 'another-day', happenedOn }, now)
  assert.equal(on('2026-11-24').ok, true)
  assert.equal(on('1999-02-01').ok, true)
  assert.deepEqual(on('2026-11-25'), { ok: false, code: 'dayAhead' })
  assert.deepEqual(on('2026-02-30'), { ok: false, code: 'dayUnreal' })
  assert.deepEqual(on('0202-11-20'), { ok: false, code: 'dayTooLongAgo' })
})

test('a message is signed in the role that its writer holds at that service', () => {
  const held = [
    { role: 'reviewer', serviceId: null },
    { role: 'registered-manager', serviceId: 'rowan' },
  ]
  assert.equal(signingRole(held, 'rowan'), 'registered-manager')
  assert.equal(signingRole(held, 'elm'), 'reviewer')
  assert.equal(signingRole([{ role: 'inspector', serviceId: null }], 'elm'), undefined)
})
