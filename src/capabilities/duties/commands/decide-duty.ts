import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Id } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { DecideDuty } from '../contract.ts'
import { dutiesOf } from '../queries/duties-of.ts'
import { insertDecision } from '../store/duties.ts'
import { type OnRecordRefusal, onRecord } from './on-record.ts'

/**
 * Keeps what a person decides about one duty of a record, with their reason, the version of the rule that holds for it and what was known. It is
 * never changed; whoever sees it otherwise later decides again.
 */
export function decideDuty(
  ctx: Context,
  incidentId: IncidentId,
  input: DecideDuty & { ruleId: string },
): Promise<Result<Id<'decision'>, 'duty-unknown' | OnRecordRefusal>> {
  return onRecord(ctx, incidentId, `decided-${input.decision}`, async incident => {
    const { duties, facts } = await dutiesOf(ctx, incident)
    const duty = duties.find(each => each.rule.id === input.ruleId)
    if (!duty) return refused('duty-unknown')
    const known = Object.fromEntries(duty.because.map(({ field }) => [field, facts[field] ?? null]))
    const made = {
      ruleId: input.ruleId,
      ruleVersion: duty.rule.version,
      indicated: duty.truth,
      facts: known,
      decision: input.decision,
      reason: input.reason,
    }
    return ok(await insertDecision(ctx, incidentId, made))
  })
}
