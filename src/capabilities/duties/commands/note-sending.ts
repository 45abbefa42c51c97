import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Id } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { momentAt, plainDate } from '#platform/time'
import type { NoteSending } from '../contract.ts'
import { isRule } from '../reference/rule-versions.ts'
import { insertSending } from '../store/duties.ts'
import { type OnRecordRefusal, onRecord } from './on-record.ts'

/**
 * Notes what was sent or said to whom a duty is owed, when, by whom, and the reference that came back. Candour sends nothing
 * itself: it never claims that something was submitted.
 */
export function noteSending(
  ctx: Context,
  incidentId: IncidentId,
  input: NoteSending & { ruleId: string },
): Promise<Result<Id<'sending'>, 'duty-unknown' | 'sent-in-the-future' | OnRecordRefusal>> {
  return onRecord(ctx, incidentId, 'noted-sending', async () => {
    const day = plainDate(input.sentOn)
    if (!isRule(input.ruleId) || !day) return refused('duty-unknown')
    const sentAt = momentAt(day, input.sentAt)
    if (sentAt > ctx.now()) return refused('sent-in-the-future', 'sentOn')
    const { ruleId, what, sentBy, referenceReceived } = input
    return ok(await insertSending(ctx, incidentId, { ruleId, what, sentAt, sentBy, referenceReceived }))
  })
}
