import assert from 'node:assert/strict'
import { instant } from '#platform/time'
import type { Duty, Sending } from '../duty.ts'
import { assess, type History } from './assess.ts'
import type { Facts } from './condition.ts'

export const at = instant('2026-11-24T10:00Z')

/** What was sent about a duty. */
export function aSending(ruleId: string): Sending {
  return {
    id: 's' as Sending['id'],
    ruleId,
    what: 'The form.',
    sentAt: at,
    sentBy: 'Siobhan Duffy',
    referenceReceived: 'R-1',
    at,
    by: null,
  }
}

/** One duty of a record of which this is known, and nothing was done but what is given. */
export function aDuty(id: string, facts: Facts, history: Partial<History> = {}): Duty {
  const none = { decisions: [], sendings: [], targets: new Map<string, string>() }
  const found = assess(facts, { ...none, ...history }, at).find(({ rule }) => rule.id === id)
  assert.ok(found)
  return found
}
