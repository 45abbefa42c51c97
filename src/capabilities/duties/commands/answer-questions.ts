import { type IncidentId, restrictRecord } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Result } from '#platform/result'
import { type AnswerRefusal, readAnswers } from '../model/read-answers.ts'
import { dutiesOf } from '../queries/duties-of.ts'
import { insertFacts } from '../store/duties.ts'
import { type OnRecordRefusal, onRecord } from './on-record.ts'

/**
 * Answers questions of the rules for one record. Only what differs from what is known is kept; what came before stays. Abuse,
 * violence, neglect or the police in the answers keep the record from more people at once.
 */
export function answerQuestions(
  ctx: Context,
  incidentId: IncidentId,
  given: Readonly<Record<string, unknown>>,
): Promise<Result<{ kept: number }, AnswerRefusal | OnRecordRefusal>> {
  return onRecord(ctx, incidentId, 'answered-duty-questions', async incident => {
    const read = readAnswers(given)
    if (!read.ok) return read
    const before = await dutiesOf(ctx, incident)
    const changed = new Map(
      [...read.value].filter(([field, value]) => {
        const known = before.known.get(field)
        return known?.source !== 'answered' || known.value !== value
      }),
    )
    await insertFacts(ctx, incidentId, changed)
    const after = await dutiesOf(ctx, incident)
    if (after.parked) await restrictRecord(ctx, incident)
    return ok({ kept: changed.size })
  })
}
