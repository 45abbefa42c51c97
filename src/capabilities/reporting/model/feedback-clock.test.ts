import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { defaultHours } from '#capabilities/organisation'
import { addHours, instant } from '#platform/time'
import { type Heard, overdueFor, owedTo } from './feedback-clock.ts'

const told = instant('2026-11-02T07:00:00Z')
const after = (hours: number) => addHours(told, hours)
const nothingYet: Heard = {
  toldAt: told,
  toldToDay: false,
  thankedAt: null,
  firstNewsAt: null,
  reasonAt: null,
  outcomeAt: null,
}

test('whoever told us is owed thanks in a day, news in a week and what came of it in thirty days', () => {
  assert.deepEqual(owedTo(nothingYet, defaultHours), [
    { promise: 'thanks', dueAt: after(24) },
    { promise: 'first-news', dueAt: after(7 * 24) },
    { promise: 'outcome', dueAt: after(30 * 24) },
  ])
})

test('nothing is late in its last minute, and a minute later it is', () => {
  assert.equal(overdueFor(nothingYet, defaultHours, after(24)), undefined)
  assert.equal(overdueFor(nothingYet, defaultHours, instant('2026-11-03T07:01:00Z'))?.promise, 'thanks')
})

test('thanks are no news, and news are no thanks', () => {
  const thanked = { ...nothingYet, thankedAt: after(1) }
  assert.equal(overdueFor(thanked, defaultHours, after(8 * 24))?.promise, 'first-news')
  const asked = { ...nothingYet, firstNewsAt: after(1) }
  assert.equal(overdueFor(asked, defaultHours, after(2 * 24))?.promise, 'thanks')
})

test('a reason for taking longer gives another thirty days from when it was written', () => {
  const reasoned = { ...nothingYet, thankedAt: after(1), firstNewsAt: after(2), reasonAt: after(29 * 24) }
  assert.equal(overdueFor(reasoned, defaultHours, after(58 * 24)), undefined)
  assert.equal(overdueFor(reasoned, defaultHours, after(60 * 24))?.promise, 'outcome')
})

test('an organisation that promises more is held to it', () => {
  const eager = { ...defaultHours, thanks: 4 }
  assert.equal(overdueFor(nothingYet, eager, after(5))?.promise, 'thanks')
})

test('where only the day is known, nothing is late before that day is over and its time has passed', () => {
  const toTheDay = { ...nothingYet, toldToDay: true }
  assert.equal(overdueFor(toTheDay, defaultHours, after(47)), undefined)
  assert.equal(overdueFor(toTheDay, defaultHours, after(49))?.promise, 'thanks')
})

test('whatever was heard, waiting longer never makes something late on time', () => {
  const moment = fc.option(fc.integer({ min: 0, max: 2000 }).map(after), { nil: null })
  const heard = fc.record({
    toldAt: fc.constant(told),
    toldToDay: fc.boolean(),
    thankedAt: moment,
    firstNewsAt: moment,
    reasonAt: moment,
    outcomeAt: moment,
  })
  fc.assert(
    fc.property(heard, fc.nat(2000), fc.nat(2000), (who, early, more) => {
      if (overdueFor(who, defaultHours, after(early)))
        assert.ok(overdueFor(who, defaultHours, after(early + more)))
    }),
  )
})

test('whoever was thanked and told what came of it is owed nothing, ever', () => {
  const finished = { ...nothingYet, thankedAt: after(1), outcomeAt: after(3) }
  assert.deepEqual(owedTo(finished, defaultHours), [])
})
