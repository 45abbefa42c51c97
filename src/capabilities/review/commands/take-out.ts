import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { isId } from '#platform/ids'
import { ok, refused } from '#platform/result'
import { deletePart } from '../store.ts'
import { changeReview } from './change-review.ts'

/** Takes a line, a factor or a finding out of an open review. */
export function takeOut(
  ctx: Context,
  incidentId: IncidentId,
  part: { kind: 'timeline_entry' | 'finding' | 'factor'; id: string },
) {
  return changeReview<'not-found'>(ctx, incidentId, `took-out-${part.kind}`, async review => {
    if (part.kind !== 'factor' && !isId(part.id)) return refused('not-found')
    return (await deletePart(ctx, review.id, part)) > 0 ? ok(review.id) : refused('not-found')
  })
}
