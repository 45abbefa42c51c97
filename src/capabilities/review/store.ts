import type { Updateable } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Schema } from '#platform/database/schema'
import { type Id, newId } from '#platform/ids'
import type { AddTimelineEntry, AnswerKeyQuestion, NoteFactor } from './contract.ts'

export type ReviewId = Id<'review'>

export type ReviewRow = {
  id: ReviewId
  incidentId: IncidentId
  wentWell: string
  noFindingReason: string
  openedAt: string
  completedAt: string | null
}

const columns = [
  'id',
  'incident_id as incidentId',
  'went_well as wentWell',
  'no_finding_reason as noFindingReason',
  'opened_at as openedAt',
  'completed_at as completedAt',
] as const

/** The review of an incident, locked until the transaction ends. */
export function lockReview(ctx: Context, incidentId: IncidentId): Promise<ReviewRow | undefined> {
  return ctx.db
    .selectFrom('review.review')
    .select(columns)
    .where('org_id', '=', ctx.actor.orgId)
    .where('incident_id', '=', incidentId)
    .forUpdate()
    .executeTakeFirst()
}

/** Opens a review. The record is locked, so that there is no other. */
export async function insertReview(ctx: Context, incidentId: IncidentId): Promise<ReviewId> {
  const id = newId<'review'>()
  await ctx.db
    .insertInto('review.review')
    .values({
      org_id: ctx.actor.orgId,
      id,
      incident_id: incidentId,
      opened_at: ctx.now(),
      opened_by: ctx.actor.personId ?? null,
    })
    .execute()
  return id
}

/** Lets a completed review be written again. */
export async function reopenReview(ctx: Context, id: ReviewId): Promise<void> {
  await saveReview(ctx, id, { completed_at: null, completed_by: null })
}

/** From now on nothing in the review changes. */
export async function closeReview(ctx: Context, id: ReviewId): Promise<void> {
  await saveReview(ctx, id, { completed_at: ctx.now(), completed_by: ctx.actor.personId ?? null })
}

/** Saves the texts that are given; the others stay as they are. */
export async function updateReview(
  ctx: Context,
  id: ReviewId,
  { wentWell, noFindingReason }: { wentWell?: string | undefined; noFindingReason?: string | undefined },
): Promise<void> {
  const texts = {
    ...(wentWell === undefined ? {} : { went_well: wentWell }),
    ...(noFindingReason === undefined ? {} : { no_finding_reason: noFindingReason }),
  }
  if (Object.keys(texts).length > 0) await saveReview(ctx, id, texts)
}

async function saveReview(
  ctx: Context,
  id: ReviewId,
  changed: Updateable<Schema['review.review']>,
): Promise<void> {
  await ctx.db
    .updateTable('review.review')
    .set(changed)
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}

export async function insertTimelineEntry(
  ctx: Context,
  reviewId: ReviewId,
  entry: AddTimelineEntry,
): Promise<void> {
  await ctx.db
    .insertInto('review.timeline_entry')
    .values({
      org_id: ctx.actor.orgId,
      id: newId(),
      review_id: reviewId,
      happened_on: entry.happenedOn as never,
      happened_at: entry.happenedAt,
      what: entry.what,
      source: entry.source,
    })
    .execute()
}

export async function saveKeyAnswer(
  ctx: Context,
  reviewId: ReviewId,
  input: AnswerKeyQuestion,
): Promise<void> {
  const said = {
    answer: input.answer,
    note: input.note,
    answered_at: ctx.now(),
    answered_by: ctx.actor.personId ?? null,
  }
  await ctx.db
    .insertInto('review.key_answer')
    .values({ org_id: ctx.actor.orgId, review_id: reviewId, question: input.question, ...said })
    .onConflict(conflict => conflict.columns(['org_id', 'review_id', 'question']).doUpdateSet(said))
    .execute()
}

export async function saveFactor(ctx: Context, reviewId: ReviewId, input: NoteFactor): Promise<void> {
  const { factor, relevance, note } = input
  await ctx.db
    .insertInto('review.factor')
    .values({ org_id: ctx.actor.orgId, review_id: reviewId, factor, relevance, note })
    .onConflict(conflict =>
      conflict.columns(['org_id', 'review_id', 'factor']).doUpdateSet({ relevance, note }),
    )
    .execute()
}

export async function insertFinding(ctx: Context, reviewId: ReviewId, text: string): Promise<void> {
  await ctx.db
    .insertInto('review.finding')
    .values({
      org_id: ctx.actor.orgId,
      id: newId(),
      review_id: reviewId,
      text,
      recorded_at: ctx.now(),
      recorded_by: ctx.actor.personId ?? null,
    })
    .execute()
}

/** Takes a finding out: it is shown nowhere from now on, and a change that follows from it keeps its place. How many it took. */
export async function takeOutFinding(ctx: Context, reviewId: ReviewId, id: Id<'finding'>): Promise<number> {
  const result = await ctx.db
    .updateTable('review.finding')
    .set({ taken_out_at: ctx.now() })
    .where('org_id', '=', ctx.actor.orgId)
    .where('review_id', '=', reviewId)
    .where('id', '=', id)
    .where('taken_out_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** Deletes a line of what happened; how many it deleted. */
export async function deleteTimelineEntry(
  ctx: Context,
  reviewId: ReviewId,
  id: Id<'timeline-entry'>,
): Promise<number> {
  const result = await ctx.db
    .deleteFrom('review.timeline_entry')
    .where('org_id', '=', ctx.actor.orgId)
    .where('review_id', '=', reviewId)
    .where('id', '=', id)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** Deletes a factor that was noted; how many it deleted. */
export async function deleteFactor(ctx: Context, reviewId: ReviewId, factor: string): Promise<number> {
  const result = await ctx.db
    .deleteFrom('review.factor')
    .where('org_id', '=', ctx.actor.orgId)
    .where('review_id', '=', reviewId)
    .where('factor', '=', factor)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
