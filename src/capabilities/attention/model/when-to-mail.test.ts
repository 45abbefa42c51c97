import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { instant } from '#platform/time'
import { type Choice, usualChoice } from './choice.ts'
import { minuteOfDay, minutesOf } from './london-clock.ts'
import { isQuiet, whenToMail } from './when-to-mail.ts'

const at = (text: string) => instant(text)
const atOnce: Choice = { ...usualChoice, how: 'at-once' }

test('whoever wants to hear at once hears at once by day, and in the morning of what came in their quiet hours', () => {
  assert.equal(whenToMail(atOnce, at('2026-11-24T14:32:00Z')), at('2026-11-24T14:32:00Z'))
  assert.equal(whenToMail(atOnce, at('2026-11-24T20:00:00Z')), at('2026-11-25T07:00:00Z'))
  assert.equal(whenToMail(atOnce, at('2026-11-25T06:59:59Z')), at('2026-11-25T07:00:00Z'))
  assert.equal(whenToMail(atOnce, at('2026-11-25T07:00:00Z')), at('2026-11-25T07:00:00Z'))
})

test('the daily mail goes at its time, by the clock in the United Kingdom in summer too', () => {
  assert.equal(whenToMail(usualChoice, at('2026-11-24T08:00:01Z')), at('2026-11-25T08:00:00Z'))
  assert.equal(whenToMail(usualChoice, at('2026-07-01T06:30:00Z')), at('2026-07-01T07:00:00Z'))
})

test('a daily mail that would come in quiet hours waits until they end', () => {
  const early: Choice = { ...usualChoice, digestAt: '05:30' }
  assert.equal(whenToMail(early, at('2026-11-24T12:00:00Z')), at('2026-11-25T07:00:00Z'))
})

test('what is too late in the daily mail goes before it, and still waits for the end of quiet hours', () => {
  const [noon, night] = [at('2026-11-24T12:00:00Z'), at('2026-11-24T22:00:00Z')]
  assert.equal(whenToMail(usualChoice, noon, at('2026-11-25T08:00:00Z')), at('2026-11-25T08:00:00Z'))
  assert.equal(whenToMail(usualChoice, noon, at('2026-11-25T07:59:59Z')), noon)
  assert.equal(whenToMail(usualChoice, night, night), at('2026-11-25T07:00:00Z'))
  assert.equal(whenToMail({ ...usualChoice, how: 'in-app' }, noon, noon), undefined)
})

test('over the night when the clocks change, the daily mail keeps its time', () => {
  assert.equal(whenToMail(usualChoice, at('2026-03-28T12:00:00Z')), at('2026-03-29T07:00:00Z'))
  assert.equal(whenToMail(usualChoice, at('2026-10-24T12:00:00Z')), at('2026-10-25T08:00:00Z'))
})

test('whoever wants no mail gets none', () => {
  assert.equal(whenToMail({ ...usualChoice, how: 'in-app' }, at('2026-11-24T12:00:00Z')), undefined)
})

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`)
const moments = fc
  .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') })
  .map(millis => instant(millis))
const choices = fc.record({
  how: fc.constantFrom('at-once' as const, 'digest' as const),
  quietFrom: times,
  quietUntil: times,
  digestAt: times,
})

test('no mail goes in quiet hours, none goes too early, and none waits longer than two days', () => {
  fc.assert(
    fc.property(choices, moments, fc.option(moments, { nil: undefined }), (choice, notBefore, mailBy) => {
      const due = whenToMail(choice, notBefore, mailBy)
      assert.ok(due !== undefined)
      const waits = Date.parse(due) - Date.parse(notBefore)
      assert.ok(waits >= 0 && waits <= 50 * 3_600_000)
      // When a time of the clock is left out in spring, quiet hours that end in that hour end within it.
      const springs = [minutesOf(choice.quietUntil), minuteOfDay(due)].some(
        minute => minute >= 60 && minute < 120,
      )
      assert.ok(springs || !isQuiet(choice, due))
    }),
  )
})
