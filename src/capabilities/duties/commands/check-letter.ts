import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { hasGaps } from '../model/draft-letter.ts'
import { letterOf } from '../queries/candour-of.ts'
import { saveCheck } from '../store/candour.ts'
import { type OnRecordRefusal, onRecord } from './on-record.ts'

/** Keeps that a person read the letter as its reader will. Refused for an earlier wording, and while something is missing in it. */
export function checkLetter(
  ctx: Context,
  incidentId: IncidentId,
  letterId: string,
): Promise<Result<void, 'letter-changed' | 'letter-has-gaps' | OnRecordRefusal>> {
  return onRecord(ctx, incidentId, 'checked-candour-letter', async () => {
    const letter = await letterOf(ctx, incidentId)
    if (letter?.id !== letterId) return refused('letter-changed')
    if (hasGaps(letter.words)) return refused('letter-has-gaps', 'checked')
    return (await saveCheck(ctx, incidentId, letter.id)) ? ok(undefined) : refused('letter-changed')
  })
}
