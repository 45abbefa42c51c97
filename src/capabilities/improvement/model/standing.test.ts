import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PlainDate } from '#platform/time'
import { verdicts } from '../contract.ts'
import { changeStates } from './change-table.ts'
import { byNeed, type ChangeSoFar, standingOf } from './standing.ts'

const today = '2026-11-24' as PlainDate
const change = (is: Partial<ChangeSoFar>): ChangeSoFar => ({
  state: 'agreed',
  dueOn: today,
  recheckOn: '2026-12-24' as PlainDate,
  verdict: null,
  ...is,
})
const day = fc.constantFrom(
  '2026-10-01',
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2027-01-01',
) as fc.Arbitrary<PlainDate>
const anyChange: fc.Arbitrary<ChangeSoFar> = fc.record({
  state: fc.constantFrom(...changeStates),
  dueOn: day,
  recheckOn: day,
  verdict: fc.constantFrom(...verdicts, null),
})

test('a change is overdue from the day after it was due, and never once it is done', () => {
  assert.equal(standingOf(change({ dueOn: today }), today), 'under-way')
  assert.equal(standingOf(change({ dueOn: '2026-11-23' as PlainDate }), today), 'overdue')
  assert.equal(standingOf(change({ dueOn: '2026-11-23' as PlainDate, state: 'done' }), today), 'done')
})

test('a change waits for somebody to look from its day on', () => {
  assert.equal(standingOf(change({ state: 'done', recheckOn: today }), today), 'to-check')
  assert.equal(standingOf(change({ state: 'done', recheckOn: '2026-11-25' as PlainDate }), today), 'done')
})

test('a change that did not work does not look like one that did', () => {
  const looked = (verdict: (typeof verdicts)[number]) =>
    standingOf(change({ state: 'checked', verdict }), today)
  assert.deepEqual(verdicts.map(looked), ['worked', 'partly-worked', 'did-not-work', 'not-clear-yet'])
})

test('every list shows what is overdue before all else and loses nothing', () => {
  fc.assert(
    fc.property(fc.array(anyChange), all => {
      const sorted = byNeed(all, today)
      assert.deepEqual(new Set(sorted), new Set(all))
      const overdue = sorted.map(each => standingOf(each, today) === 'overdue')
      assert.equal(overdue.lastIndexOf(true) + 1, overdue.filter(Boolean).length)
    }),
  )
})
