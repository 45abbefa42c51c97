import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Id, PersonId } from '#platform/ids'
import type { Instant, PlainDate } from '#platform/time'
import type { Answer, KeyQuestion, Relevance } from '../model/factors.ts'

export type TimelineEntry = {
  id: Id<'timeline-entry'>
  happenedOn: PlainDate
  happenedAt: string
  what: string
  source: string
}
export type KeyAnswer = { question: KeyQuestion; answer: Answer; note: string }
export type NotedFactor = { factor: string; relevance: Relevance; note: string }
export type Finding = { id: Id<'finding'>; text: string; recordedAt: Instant; recordedBy: PersonId | null }

export type Review = {
  id: Id<'review'>
  incidentId: IncidentId
  openedAt: Instant
  completedAt: Instant | null
  wentWell: string
  noFindingReason: string
  timeline: TimelineEntry[]
  answers: KeyAnswer[]
  factors: NotedFactor[]
  findings: Finding[]
}

/** The review of an incident with everything in it, or undefined when none was opened. */
export async function reviewOf(ctx: Context, incidentId: IncidentId): Promise<Review | undefined> {
  const row = await ctx.db
    .selectFrom('review.review')
    .select([
      'id',
      'opened_at as openedAt',
      'completed_at as completedAt',
      'went_well as wentWell',
      'no_finding_reason as noFindingReason',
    ])
    .where('org_id', '=', ctx.actor.orgId)
    .where('incident_id', '=', incidentId)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    ...row,
    incidentId,
    timeline: await timelineOf(ctx, row.id),
    answers: await answersOf(ctx, row.id),
    factors: await factorsNoted(ctx, row.id),
    findings: await findingsRecorded(ctx, row.id),
  }
}

/** The findings of an incident's review; none when there is no review. */
export async function findingsOf(ctx: Context, incidentId: IncidentId): Promise<Finding[]> {
  return (await reviewOf(ctx, incidentId))?.findings ?? []
}

async function timelineOf(ctx: Context, reviewId: Id<'review'>): Promise<TimelineEntry[]> {
  return ctx.db
    .selectFrom('review.timeline_entry')
    .select(['id', 'happened_on as happenedOn', 'happened_at as happenedAt', 'what', 'source'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('review_id', '=', reviewId)
    .orderBy('happened_on')
    .orderBy('happened_at')
    .orderBy('id')
    .execute()
}

async function answersOf(ctx: Context, reviewId: Id<'review'>): Promise<KeyAnswer[]> {
  const rows = await ctx.db
    .selectFrom('review.key_answer')
    .select(['question', 'answer', 'note'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('review_id', '=', reviewId)
    .execute()
  return rows as KeyAnswer[]
}

/** What was answered to one question; undefined while nobody has. */
export async function answerTo(
  ctx: Context,
  reviewId: Id<'review'>,
  question: KeyQuestion,
): Promise<KeyAnswer | undefined> {
  return (await answersOf(ctx, reviewId)).find(answer => answer.question === question)
}

async function factorsNoted(ctx: Context, reviewId: Id<'review'>): Promise<NotedFactor[]> {
  const rows = await ctx.db
    .selectFrom('review.factor')
    .select(['factor', 'relevance', 'note'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('review_id', '=', reviewId)
    .orderBy('factor')
    .execute()
  return rows as NotedFactor[]
}

async function findingsRecorded(ctx: Context, reviewId: Id<'review'>): Promise<Finding[]> {
  return ctx.db
    .selectFrom('review.finding')
    .select(['id', 'text', 'recorded_at as recordedAt', 'recorded_by as recordedBy'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('review_id', '=', reviewId)
    .where('taken_out_at', 'is', null)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute()
}
