import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { ok } from '#platform/result'
import type { AddTimelineEntry } from '../contract.ts'
import { insertTimelineEntry } from '../store.ts'
import { changeReview } from './change-review.ts'

/** Adds a line of what happened to an open review. */
export function addTimelineEntry(ctx: Context, incidentId: IncidentId, entry: AddTimelineEntry) {
  return changeReview(ctx, incidentId, 'added-timeline-entry', async review =>
    ok(await insertTimelineEntry(ctx, review.id, entry)),
  )
}
