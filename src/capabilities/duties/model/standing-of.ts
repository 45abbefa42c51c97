import type { DecisionKind } from '../contract.ts'
import type { Truth } from './condition.ts'

/** Where a duty stands: what it waits for, or how it ended. */
export type Standing =
  | 'to-decide'
  | 'waits-for-advice'
  | 'to-send'
  | 'to-find-out'
  | 'sent'
  | 'not-notified'
  | 'not-indicated'

type Row = {
  last: DecisionKind | 'none'
  /** Whether it was indicated already when that was decided. */
  before?: 'indicated' | 'not-yet'
  sent?: boolean
  now: Truth | 'whatever'
  is: Standing
}

/**
 * The first row that fits. What was decided stays decided whatever is found out, except a decision not to notify that was
 * made before the duty was indicated: then somebody decides again.
 */
const table: readonly Row[] = [
  { last: 'notify', sent: true, now: 'whatever', is: 'sent' },
  { last: 'notify', now: 'whatever', is: 'to-send' },
  { last: 'ask-for-advice', now: 'whatever', is: 'waits-for-advice' },
  { last: 'not-notify', before: 'not-yet', now: 'yes', is: 'to-decide' },
  { last: 'not-notify', now: 'whatever', is: 'not-notified' },
  { last: 'none', sent: true, now: 'whatever', is: 'sent' },
  { last: 'none', now: 'yes', is: 'to-decide' },
  { last: 'none', now: 'unknown', is: 'to-find-out' },
  { last: 'none', now: 'no', is: 'not-indicated' },
]

/** Where a duty stands, from what is known now, the last decision about it and whether something was sent. */
export function standingOf(
  now: Truth,
  last: { decision: DecisionKind; indicated: Truth } | undefined,
  sent: boolean,
): Standing {
  const before = last?.indicated === 'yes' ? 'indicated' : 'not-yet'
  const row = table.find(
    each =>
      each.last === (last?.decision ?? 'none') &&
      (each.now === 'whatever' || each.now === now) &&
      (each.before === undefined || each.before === before) &&
      (each.sent === undefined || each.sent === sent),
  )
  return row?.is ?? 'to-decide'
}

/** Whether somebody still has to do something about it. */
export function isOpen(standing: Standing): boolean {
  return !['sent', 'not-notified', 'not-indicated'].includes(standing)
}
