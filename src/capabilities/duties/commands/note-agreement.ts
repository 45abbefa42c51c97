import { type IncidentId, openToReviewers } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { dayOf, plainDate } from '#platform/time'
import type { NoteAgreement } from '../contract.ts'
import { dutiesOf } from '../queries/duties-of.ts'
import { insertAgreement } from '../store/duties.ts'
import { type OnRecordRefusal, onRecord } from './on-record.ts'

/**
 * Notes that the agency that leads agreed that we may ask people about what happened. Learning that was parked can go on, and
 * reviewers may read the record again; shift leads still do not.
 */
export function noteAgreement(
  ctx: Context,
  incidentId: IncidentId,
  input: NoteAgreement,
): Promise<Result<void, 'nothing-parked' | 'agreed-in-the-future' | OnRecordRefusal>> {
  return onRecord(ctx, incidentId, 'noted-agency-agreement', async incident => {
    const { parked } = await dutiesOf(ctx, incident)
    if (!parked) return refused('nothing-parked')
    const agreedOn = plainDate(input.agreedOn)
    if (!agreedOn || agreedOn > dayOf(ctx.now())) return refused('agreed-in-the-future', 'agreedOn')
    await insertAgreement(ctx, incidentId, { ...input, agreedOn })
    await openToReviewers(ctx, incident)
    return ok(undefined)
  })
}
