import { sql } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import { newId, type PlaceId } from '#platform/ids'
import type { Lesson, LessonId, LessonWords } from './lesson.ts'
import { lessonColumns } from './queries/lesson-columns.ts'

/** The lesson that is being written for an incident, locked until the transaction ends. Lock the incident first. */
export async function lockDraft(ctx: Context, incidentId: IncidentId): Promise<Lesson | undefined> {
  const { rows } = await sql<Lesson>`
    select ${lessonColumns}
    from learning.lesson l
    where l.org_id = ${ctx.actor.orgId} and l.published_at is null and exists (
      select from learning.lesson_source s
      where s.org_id = l.org_id and s.lesson_id = l.id and s.incident_id = ${incidentId})
    for update of l`.execute(ctx.db)
  return rows[0]
}

/** Begins a lesson, or the next version of one. */
export async function insertDraft(
  ctx: Context,
  incidentId: IncidentId,
  words: LessonWords,
  of: Pick<Lesson, 'seriesId' | 'version'> = { seriesId: newId<'series'>(), version: 1 },
): Promise<LessonId> {
  const id = newId<'lesson'>()
  const org_id = ctx.actor.orgId
  const written = { written_at: ctx.now(), written_by: ctx.actor.personId ?? null }
  await ctx.db
    .insertInto('learning.lesson')
    .values({ org_id, id, series_id: of.seriesId, version: of.version, ...columnsOf(words), ...written })
    .execute()
  await ctx.db
    .insertInto('learning.lesson_source')
    .values({ org_id, lesson_id: id, incident_id: incidentId })
    .execute()
  return id
}

/** Changes the words of a locked draft, and counts the change. */
export async function updateDraft(ctx: Context, id: LessonId, words: LessonWords): Promise<void> {
  await ctx.db
    .updateTable('learning.lesson')
    .set({ ...columnsOf(words), written_at: ctx.now(), written_by: ctx.actor.personId ?? null })
    .set(eb => ({ revision: eb('revision', '+', 1) }))
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}

/** Publishes a locked draft to teams; the version that was in force until now is kept as superseded. */
export async function publishDraft(
  ctx: Context,
  draft: Pick<Lesson, 'id' | 'seriesId'>,
  placeIds: readonly PlaceId[],
): Promise<void> {
  const org_id = ctx.actor.orgId
  await ctx.db
    .updateTable('learning.lesson')
    .set({ superseded_at: ctx.now() })
    .where('org_id', '=', org_id)
    .where('series_id', '=', draft.seriesId)
    .where('published_at', 'is not', null)
    .where('superseded_at', 'is', null)
    .execute()
  await ctx.db
    .updateTable('learning.lesson')
    .set({ published_at: ctx.now(), published_by: ctx.actor.personId ?? null })
    .where('org_id', '=', org_id)
    .where('id', '=', draft.id)
    .execute()
  await ctx.db
    .insertInto('learning.lesson_place')
    .values(placeIds.map(place_id => ({ org_id, lesson_id: draft.id, place_id })))
    .execute()
}

/** Keeps that the actor read a lesson and what they answered; false when they had answered before. */
export async function insertRead(ctx: Context, lessonId: LessonId, answer: number): Promise<boolean> {
  const { personId, orgId } = ctx.actor
  if (!personId) throw new Error('only a person reads a lesson')
  const result = await ctx.db
    .insertInto('learning.lesson_read')
    .values({ org_id: orgId, lesson_id: lessonId, person_id: personId, answer, read_at: ctx.now() })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

function columnsOf({ onShift, title, happened, learnt, changed, question, answers, best, why }: LessonWords) {
  return { title, happened, learnt, changed, on_shift: onShift, question, answers, best, why }
}
