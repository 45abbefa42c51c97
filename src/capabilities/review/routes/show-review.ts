import { askedToLookInto } from '#capabilities/duties'
import { mayAt } from '#capabilities/identity'
import { type Incident, incidentByReference } from '#capabilities/triage'
import { page, type Reply } from '#platform/http/reply'
import type { Visit } from '#platform/http/route'
import { refused } from '#platform/result'
import { whatIsMissing } from '../commands/complete-review.ts'
import { reviewStep } from '../model/review-step.ts'
import { type ReviewPage, reviewPage } from '../pages/review-page.ts'
import { reviewOf } from '../queries/review-of.ts'

/** The review of a record with its forms, one of them as it was sent when it had a mistake in it. */
export async function showReview(visit: Visit, trouble?: ReviewPage['trouble']): Promise<Reply> {
  const incident = await incidentOf(visit)
  const review = incident && (await reviewOf(visit.ctx, incident.id))
  if (!incident || !review) return refused('not-found')
  const shown = reviewPage(visit.view, {
    incident,
    review,
    asked: await askedToLookInto(visit.ctx, incident.id),
    missing: await whatIsMissing(visit.ctx, incident.id),
    step: reviewStep(incident, review) ?? 'read',
    mayWrite: mayAt(visit.ctx.actor, 'review:write', incident.serviceId),
    ...(trouble ? { trouble } : {}),
  })
  return page(shown, trouble ? 422 : 200)
}

/** The record that the address names, when the actor may see it. */
export function incidentOf({ ctx, params }: Visit): Promise<Incident | undefined> {
  return incidentByReference(ctx, params.reference ?? '')
}
