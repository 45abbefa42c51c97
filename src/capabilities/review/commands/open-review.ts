import { callAttention } from '#capabilities/attention'
import { isParked } from '#capabilities/duties'
import { mayAt } from '#capabilities/identity'
import { peopleAt } from '#capabilities/organisation'
import {
  type Incident,
  type IncidentId,
  lockIncident,
  type MoveRefusal,
  moveIncident,
  setNeed,
} from '#capabilities/triage'
import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import { reviewStep } from '../model/review-step.ts'
import { insertReview, lockReview, type ReviewId, type ReviewRow, reopenReview } from '../store.ts'

export type OpenRefusal =
  | 'not-found'
  | 'not-permitted'
  | 'review-open'
  | 'review-closed'
  | 'safeguarding-parks-this'
  | MoveRefusal

/**
 * Opens the review of a record, which is being looked at from then on: for the first time, after it was set aside, or
 * again because somebody told us more. Refused when it is open already, and while safeguarding or the police come first.
 */
export async function openReview(ctx: Context, incidentId: IncidentId): Promise<Result<void, OpenRefusal>> {
  const incident = await lockIncident(ctx, incidentId)
  if (!incident) return refused('not-found')
  if (!mayAt(ctx.actor, 'review:write', incident.serviceId)) return refused('not-permitted')
  const review = await lockReview(ctx, incidentId)
  const step = reviewStep(incident, review)
  if (step === 'write') return refused('review-open')
  if (step === 'read') return refused('review-closed')
  if (await isParked(ctx, incident)) return refused('safeguarding-parks-this')
  const moved = await lookAtIt(ctx, incident)
  if (!moved.ok) return moved
  const id = review ? await goOn(ctx, review) : await insertReview(ctx, incidentId)
  const { serviceId, sensitive, keptFrom } = incident
  await tellReviewers(ctx, incident)
  const action = review ? 'opened-again' : 'opened'
  await recordAudit(ctx, { action, thing: 'review', thingId: id, serviceId, sensitive, keptFrom })
  return ok(undefined)
}

async function lookAtIt(
  ctx: Context,
  { id, state }: Incident,
): Promise<Result<unknown, 'not-found' | MoveRefusal>> {
  return state === 'understanding'
    ? ok(undefined)
    : moveIncident(ctx, { incidentId: id, to: 'understanding' })
}

async function goOn(ctx: Context, { id, incidentId, completedAt }: ReviewRow): Promise<ReviewId> {
  if (completedAt !== null) {
    await reopenReview(ctx, id)
    await setNeed(ctx, { incidentId, need: 'review-complete', met: false })
  }
  return id
}

// Those who can take it up, but for whoever opened it. What is kept from managers is no reviewer's, and nobody hears of what is
// kept from them.
async function tellReviewers(ctx: Context, { id, serviceId, sensitive, keptFrom }: Incident) {
  if (sensitive || keptFrom.includes('reviewer')) return
  const reviewers = await peopleAt(ctx, { serviceId, roles: ['reviewer'] })
  const kept = keptFrom.length > 0 ? await peopleAt(ctx, { serviceId, roles: keptFrom }) : []
  const never = new Set([...kept.map(person => person.id), ctx.actor.personId])
  const to = reviewers.map(person => person.id).filter(each => !never.has(each))
  await callAttention(ctx, { to, kind: 'review-open', thingId: id })
}
