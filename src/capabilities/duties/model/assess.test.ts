import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Decision } from '../duty.ts'
import { aDuty, aSending, at } from './testing.ts'

const decision = (ruleId: string, more: Partial<Decision> = {}): Decision => ({
  id: 'd' as Decision['id'],
  ruleId,
  ruleVersion: '0.1.1',
  indicated: 'yes',
  facts: {},
  decision: 'notify',
  reason: 'It is asked for.',
  at,
  by: null,
  ...more,
})
const fire = { 'service.nation': 'wales', 'event.fire': true, 'incident.awareAt': '2026-11-24T10:00:00Z' }

test('a duty has the decisions and sendings of its own rule, and the last decision counts', () => {
  const decisions = [decision('FIRE', { decision: 'not-notify' }), decision('FIRE'), decision('FOOD')]
  const decided = aDuty('FIRE', fire, { decisions, sendings: [aSending('FOOD')] })
  assert.deepEqual([decided.decisions.length, decided.sendings.length, decided.standing], [2, 0, 'to-send'])
  assert.equal(aDuty('FIRE', fire, { decisions, sendings: [aSending('FIRE')] }).standing, 'sent')
})

test('a duty is due when the sooner of law and target is', () => {
  assert.equal(aDuty('FIRE', fire).due, at)
  const breach = {
    'service.nation': 'wales',
    'data.personalDataBreach': true,
    'data.riskToRights': 'high',
    'incident.awareAt': '2026-11-24T10:00:00Z',
  }
  assert.equal(aDuty('ICO-72H', breach).due, '2026-11-27T10:00:00.000Z')
  const targets = new Map([['ICO-72H', 'PT24H']])
  assert.equal(aDuty('ICO-72H', breach, { targets }).due, '2026-11-25T10:00:00.000Z')
})

test('the clock of a question that nobody has answered runs', () => {
  const open = aDuty('UKHSA', { 'service.nation': 'england', 'incident.awareAt': '2026-11-24T10:00:00Z' })
  assert.equal(open.standing, 'to-find-out')
  assert.deepEqual(open.missing, ['event.outbreakSuspected'])
  assert.equal(open.due, '2026-11-25T10:00:00.000Z')
})
