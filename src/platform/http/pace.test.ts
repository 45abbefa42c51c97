import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drained, paceOf, turnAt } from './pace.ts'

const pace = paceOf(20)

/** What each of these moments of one network (in minutes) is answered, one after another. */
function turnsOf(minutes: readonly number[]) {
  let [level, before] = [0, 0]
  return minutes.map(at => {
    level = drained(level, (at - before) / 60, pace) + 1
    before = at
    const turn = turnAt(level, pace)
    if (turn.outcome === 'later') level -= 1
    return turn
  })
}

test('a care home that tells of twenty things in an hour is never put off, however they fall, day after day', () => {
  const hoursOfTwenty = fc.array(fc.array(fc.double({ min: 0, max: 59, noNaN: true }), { maxLength: 20 }), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(hoursOfTwenty, hours => {
      const minutes = hours.flatMap((hour, n) => hour.toSorted((a, b) => a - b).map(at => n * 60 + at))
      assert.ok(turnsOf(minutes).every(turn => turn.outcome === 'now'))
    }),
  )
})

test('ten at once are answered at once, then each a second later than the one before, up to ten', () => {
  const seconds = turnsOf(Array(40).fill(0)).map(turn => turn.outcome === 'now' && turn.seconds)
  assert.deepEqual(seconds.slice(0, 10), Array(10).fill(0))
  assert.deepEqual(seconds.slice(10, 20), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  assert.deepEqual(seconds.slice(20), Array(20).fill(10))
})

test('whoever is put off is told a time after which they are answered', () => {
  const turns = turnsOf(Array(45).fill(0))
  const last = turns.at(-1)
  assert.deepEqual(last, { outcome: 'later', minutes: 3 })
  assert.equal(turnsOf([...Array(45).fill(0), 3]).at(-1)?.outcome, 'now')
})

test('a clock that was put back drains nothing and fills nothing', () => {
  assert.equal(drained(7, -3, pace), 7)
})
