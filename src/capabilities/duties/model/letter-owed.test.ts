import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant, type PlainDate } from '#platform/time'
import type { CandourStepName } from '../contract.ts'
import type { Decision } from '../duty.ts'
import { assess } from './assess.ts'
import { letterOwed } from './letter-owed.ts'

const at = instant('2026-11-24T10:00:00Z')
const notifiable = {
  'service.nation': 'england',
  'service.regulatedActivity': true,
  'person.isServiceUser': true,
  'incident.unintendedOrUnexpected': true,
  'hcp.structuralChange': true,
}
const decided = (decision: Decision['decision']): Decision => ({
  id: 'd' as Decision['id'],
  ruleId: 'DOC-R20',
  ruleVersion: '0.1.1',
  indicated: 'yes',
  facts: {},
  decision,
  reason: 'It is not.',
  at,
  by: null,
})
function owed(
  steps: readonly CandourStepName[],
  more: {
    wishesContact?: boolean
    target?: string
    facts?: Parameters<typeof assess>[0]
    decisions?: Decision[]
  } = {},
) {
  const { facts = notifiable, decisions = [], wishesContact = true, target } = more
  const duties = assess(facts, { decisions, sendings: [], targets: new Map() }, at)
  const taken = steps.map(step => ({ step, takenOn: '2026-11-20' as PlainDate }))
  return letterOwed(duties, { steps: taken, wishesContact, nation: 'england', target })?.due
}

test('the letter is wanted ten days after they were told, until it is noted as sent', () => {
  assert.equal(owed(['told-in-person']), '2026-11-30T23:59:59.999Z')
  assert.equal(owed(['told-in-person', 'apology']), '2026-11-30T23:59:59.999Z')
  assert.equal(owed(['told-in-person', 'written-follow-up']), undefined)
  assert.equal(owed(['apology']), undefined)
})

test('an organisation can want it sooner, or in working days', () => {
  assert.equal(owed(['told-in-person'], { target: 'P5D' }), '2026-11-25T23:59:59.999Z')
  assert.equal(owed(['told-in-person'], { target: 'P10WD' }), '2026-12-04T23:59:59.999Z')
})

test('none is owed where contact is not wished, however that was said, until they take part again', () => {
  assert.equal(owed(['told-in-person'], { wishesContact: false }), undefined)
  assert.equal(owed(['told-in-person', 'no-contact-wished']), undefined)
  assert.ok(owed(['told-in-person', 'no-contact-wished', 'support']))
})

test('none is owed where the duty of candour is not one, as far as is known or as somebody decided', () => {
  const intended = { ...notifiable, 'incident.unintendedOrUnexpected': false }
  assert.equal(owed(['told-in-person'], { facts: intended }), undefined)
  assert.ok(owed(['told-in-person'], { facts: { ...notifiable, 'hcp.structuralChange': null } }))
  assert.equal(owed(['told-in-person'], { decisions: [decided('not-notify')] }), undefined)
  assert.ok(owed(['told-in-person'], { decisions: [decided('notify')] }))
})
