import assert from 'node:assert/strict'
import { test } from 'node:test'
import { momentsIn } from './moments-in.ts'

test('each clock begins at its own moment, and one that nobody knows has not begun', () => {
  const known = momentsIn({
    'incident.awareAt': '2026-11-24T10:00',
    'incident.occurredAt': '2026-11-23',
    'moment.diagnosis': '2026-11-22',
    'moment.outcome': '2026-11-21',
    'moment.bothConditionsMet': '2026-11-20',
    'moment.decision': 'soon',
  })
  assert.deepEqual(known, {
    awareness: '2026-11-24T10:00:00.000Z',
    incident_date: '2026-11-23T00:00:00.000Z',
    diagnosis: '2026-11-22T00:00:00.000Z',
    outcome_known_or_withdrawn: '2026-11-21T00:00:00.000Z',
    both_conditions_met: '2026-11-20T00:00:00.000Z',
  })
})
