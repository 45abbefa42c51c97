import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { type Id, isId } from '#platform/ids'
import { ok, refused } from '#platform/result'
import { deleteFactor, deleteTimelineEntry, type ReviewId, takeOutFinding } from '../store.ts'
import { changeReview } from './change-review.ts'

export type ReviewPart = { kind: 'timeline_entry' | 'finding' | 'factor'; id: string }

/** Takes a line, a factor or a finding out of an open review. */
export function takeOut(ctx: Context, incidentId: IncidentId, part: ReviewPart) {
  return changeReview<'not-found'>(ctx, incidentId, `took-out-${part.kind}`, async review =>
    (await takeOutPart(ctx, review.id, part)) > 0 ? ok(undefined) : refused('not-found'),
  )
}

async function takeOutPart(ctx: Context, reviewId: ReviewId, { kind, id }: ReviewPart): Promise<number> {
  if (kind === 'factor') return deleteFactor(ctx, reviewId, id)
  if (!isId(id)) return 0
  return kind === 'finding'
    ? takeOutFinding(ctx, reviewId, id as Id<'finding'>)
    : deleteTimelineEntry(ctx, reviewId, id as Id<'timeline-entry'>)
}
