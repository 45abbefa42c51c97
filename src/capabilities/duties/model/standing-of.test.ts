import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOpen, standingOf } from './standing-of.ts'

test('where a duty stands follows from what is known, the last decision and what was sent', () => {
  const last = (
    decided: 'notify' | 'not-notify' | 'ask-for-advice',
    indicated: 'yes' | 'no' | 'unknown' = 'yes',
  ) => ({
    decision: decided,
    indicated,
  })
  const cases: [ReturnType<typeof standingOf>, string][] = [
    [standingOf('yes', undefined, false), 'to-decide'],
    [standingOf('unknown', undefined, false), 'to-find-out'],
    [standingOf('no', undefined, false), 'not-indicated'],
    [standingOf('yes', undefined, true), 'sent'],
    [standingOf('yes', last('notify'), false), 'to-send'],
    [standingOf('no', last('notify'), false), 'to-send'],
    [standingOf('no', last('notify'), true), 'sent'],
    [standingOf('yes', last('ask-for-advice'), false), 'waits-for-advice'],
    [standingOf('yes', last('ask-for-advice'), true), 'waits-for-advice'],
    [standingOf('yes', last('not-notify'), false), 'not-notified'],
    [standingOf('yes', last('not-notify', 'unknown'), false), 'to-decide'],
    [standingOf('yes', last('not-notify', 'no'), false), 'to-decide'],
    [standingOf('unknown', last('not-notify', 'unknown'), false), 'not-notified'],
    [standingOf('no', last('not-notify', 'yes'), true), 'not-notified'],
  ]
  for (const [standing, expected] of cases) assert.equal(standing, expected)
})

test('what is sent, not notified or not indicated waits for nobody', () => {
  const all = [
    'to-decide',
    'waits-for-advice',
    'to-send',
    'to-find-out',
    'sent',
    'not-notified',
    'not-indicated',
  ] as const
  assert.deepEqual(all.filter(isOpen), ['to-decide', 'waits-for-advice', 'to-send', 'to-find-out'])
})
