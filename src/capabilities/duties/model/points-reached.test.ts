import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addHours, instant } from '#platform/time'
import type { Duty, Sending } from '../duty.ts'
import { rules } from '../reference/rules.ts'
import { assess } from './assess.ts'
import type { Facts } from './condition.ts'
import { pointsReached } from './points-reached.ts'

const known = instant('2026-11-24T10:00:00Z')
const none = { decisions: [], sendings: [], targets: new Map<string, string>() }
const england = {
  'service.nation': 'england',
  'incident.awareAt': known,
  'incident.occurredAt': '2026-11-23',
}
const police = {
  ...england,
  'service.regulatedActivity': true,
  'police.reportedOrInvestigating': true,
} as const
const breach = { ...england, 'data.personalDataBreach': true, 'data.riskToRights': 'likely' } as const

function duty(id: string, facts: Facts, history: Partial<Parameters<typeof assess>[1]> = {}): Duty {
  const found = assess(facts, { ...none, ...history }, known).find(each => each.rule.id === id)
  assert.ok(found)
  return found
}
const points = (of: Duty, at: string) => pointsReached(of, instant(at)).map(({ point }) => point)

test('what the law wants without delay reminds at once, then at half, shortly before and after our own target', () => {
  const tell = duty('CQC-R18-POLICE', police)
  assert.deepEqual(points(tell, '2026-11-24T10:00:00Z'), ['at-once'])
  assert.deepEqual(points(tell, '2026-11-24T21:59:59Z'), ['at-once'])
  assert.deepEqual(points(tell, '2026-11-24T22:00:00Z'), ['at-once', 'half'])
  assert.deepEqual(points(tell, '2026-11-25T07:35:59Z'), ['at-once', 'half'])
  assert.deepEqual(points(tell, '2026-11-25T07:36:00Z'), ['at-once', 'half', 'soon'])
  assert.deepEqual(points(tell, '2026-11-25T10:00:00Z'), ['at-once', 'half', 'soon', 'overdue'])
})

test('72 hours of the law remind after 36, seven before their end, and when they are over', () => {
  const tell = duty('ICO-72H', breach)
  assert.deepEqual(points(tell, '2026-11-25T21:59:59Z'), [])
  assert.deepEqual(points(tell, '2026-11-25T22:00:00Z'), ['half'])
  assert.deepEqual(points(tell, '2026-11-27T02:47:59Z'), ['half'])
  assert.deepEqual(points(tell, '2026-11-27T02:48:00Z'), ['half', 'soon'])
  assert.deepEqual(points(tell, '2026-11-27T10:00:00Z'), ['half', 'soon', 'overdue'])
})

test('ten days remind a day before they end; the quickest practicable means is at once', () => {
  const tell = duty('RIDDOR-DO', { ...england, dangerousOccurrence: true })
  assert.deepEqual(points(tell, '2026-11-24T10:00:00Z'), ['at-once'])
  assert.deepEqual(points(tell, '2026-12-02T23:59:59Z'), ['at-once', 'half'])
  assert.deepEqual(points(tell, '2026-12-03T00:00:00Z'), ['at-once', 'half', 'soon'])
})

test('what is still to be found out reminds where it would be law, and nowhere else', () => {
  const late = '2026-12-24T10:00:00Z'
  assert.deepEqual(points(duty('CQC-R18-INJURY', england), late), ['half', 'soon', 'overdue'])
  assert.deepEqual(points(duty('UKHSA', england), late), [])
  assert.deepEqual(points(duty('POLICE-999', england), late), [])
})

test('no number and no target is no clock, and one whose moment nobody knows has not begun', () => {
  const late = '2026-12-24T10:00:00Z'
  const severe = { ...england, 'harm.physical': 'severe' }
  assert.deepEqual(points(duty('INSURER', severe), late), [])
  const outcome = { ...england, 'service.regulatedActivity': true, 'dols.outcomeKnownOrWithdrawn': true }
  assert.deepEqual(points(duty('CQC-R18-DOLS', outcome), late), ['at-once'])
})

test('what is to be done this minute is at once and never half done', () => {
  const fire = duty('FIRE', { ...england, 'event.fire': true })
  assert.deepEqual(points(fire, known), ['at-once', 'overdue'])
})

test('a duty that is decided and sent reminds nobody; one that is only decided does', () => {
  const decision = {
    id: 'd' as Duty['decisions'][number]['id'],
    ruleId: 'ICO-72H',
    ruleVersion: '0.1.1',
    indicated: 'yes' as const,
    facts: {},
    reason: 'It is likely.',
    at: known,
    by: null,
  }
  const sending: Sending = {
    id: 's' as Sending['id'],
    ruleId: 'ICO-72H',
    what: 'The form.',
    sentAt: known,
    sentBy: 'Siobhan Duffy',
    referenceReceived: '',
    at: known,
    by: null,
  }
  const late = '2026-12-24T10:00:00Z'
  const notify = [{ ...decision, decision: 'notify' as const }]
  const left = (history: Partial<Parameters<typeof assess>[1]>) =>
    points(duty('ICO-72H', breach, history), late).length
  assert.equal(left({ decisions: notify }), 3)
  assert.equal(left({ decisions: [{ ...decision, decision: 'ask-for-advice' }] }), 3)
  assert.equal(left({ decisions: notify, sendings: [sending] }), 0)
  assert.equal(left({ decisions: [{ ...decision, decision: 'not-notify' }] }), 0)
})

test('a reminder is of use until the next one: after that it says nothing new', () => {
  const reached = pointsReached(duty('ICO-72H', breach), instant('2026-11-28T10:00:00Z'))
  assert.deepEqual(
    reached.map(({ mailBy }) => mailBy),
    ['2026-11-27T02:48:00.000Z', '2026-11-27T10:00:00.000Z', '2026-11-28T10:00:00.000Z'],
  )
  assert.ok(reached.every(({ clockEnd }) => clockEnd === '2026-11-27T10:00:00.000Z'))
})

test('whatever the clock, points come one after the other and none is lost again', () => {
  const hours = fc.integer({ min: 0, max: 2000 })
  const open = rules.map(({ id }) =>
    duty(id, { ...england, ...police, ...breach, 'harm.physical': 'severe' }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...open), hours, hours, (of, a, b) => {
      const [sooner, later] = [a, b].toSorted((x, y) => x - y).map(each => points(of, addHours(known, each)))
      assert.ok(sooner?.every((point, index) => later?.[index] === point))
    }),
  )
})
