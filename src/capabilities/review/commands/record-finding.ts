import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok } from '#platform/result'
import type { RecordFinding } from '../contract.ts'
import { insertFinding } from '../store.ts'
import { changeReview } from './change-review.ts'

/** Adds a finding to an open review. Findings describe how work is set up, never who was at fault. */
export function recordFinding(ctx: Context, incidentId: IncidentId, input: RecordFinding) {
  return changeReview(ctx, incidentId, 'recorded-finding', async review =>
    ok(await insertFinding(ctx, review.id, input.text)),
  )
}
