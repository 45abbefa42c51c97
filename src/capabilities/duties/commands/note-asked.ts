import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Result } from '#platform/result'
import { insertWords } from '../store/candour.ts'
import { type OnRecordRefusal, onRecord } from './on-record.ts'

/** Keeps what the person or their family asked us to look into; the review of the record shows it. */
export function noteAsked(
  ctx: Context,
  incidentId: IncidentId,
  words: string,
): Promise<Result<void, OnRecordRefusal>> {
  return onRecord(ctx, incidentId, 'noted-what-they-asked', async () => {
    await insertWords(ctx, incidentId, { table: 'asked_to_look_into', words })
    return ok(undefined)
  })
}
