import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Result } from '#platform/result'
import { insertWords } from '../store/candour.ts'
import { type OnRecordRefusal, onRecord } from './on-record.ts'

/** Keeps a new wording of the letter. It has to be checked anew before it becomes a document. */
export function writeLetter(
  ctx: Context,
  incidentId: IncidentId,
  words: string,
): Promise<Result<void, OnRecordRefusal>> {
  return onRecord(ctx, incidentId, 'wrote-candour-letter', async () => {
    await insertWords(ctx, incidentId, { table: 'candour_letter', words })
    return ok(undefined)
  })
}
