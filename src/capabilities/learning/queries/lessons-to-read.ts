import { type RawBuilder, sql } from 'kysely'
import { mayUse } from '#capabilities/identity'
import type { Context } from '#platform/context'
import type { LessonId, LessonToRead } from '../lesson.ts'
import { lessonColumns } from './lesson-columns.ts'

/** Lessons in force that were sent to the actor's teams and that they have not answered yet, newest first. */
export function unreadLessons(ctx: Context): Promise<LessonToRead[]> {
  return lessonsWhere(ctx, sql`l.superseded_at is null and ${isForMe(ctx)} and r.answer is null`)
}

/** Every lesson in force that the actor may read, newest first; at most so many. */
export function lessonsInForce(ctx: Context, limit: number): Promise<LessonToRead[]> {
  return lessonsWhere(ctx, sql`l.superseded_at is null`, limit)
}

/** One published lesson, or undefined when the actor may not read one with that id. */
export async function lessonById(ctx: Context, id: LessonId): Promise<LessonToRead | undefined> {
  return (await lessonsWhere(ctx, sql`l.id = ${id}`))[0]
}

/** The version of a lesson that is in force now, when that is another one; undefined otherwise. */
export async function laterVersion(ctx: Context, lesson: LessonToRead): Promise<LessonToRead | undefined> {
  if (lesson.supersededAt === null) return undefined
  return (await lessonsWhere(ctx, sql`l.series_id = ${lesson.seriesId} and l.superseded_at is null`))[0]
}

async function lessonsWhere(
  ctx: Context,
  condition: RawBuilder<unknown>,
  limit = 200,
): Promise<LessonToRead[]> {
  const { rows } = await sql<LessonToRead>`
    select ${lessonColumns}, ${isForMe(ctx)} as "forMe", r.answer as given
    from learning.lesson l
    left join learning.lesson_read r
      on r.org_id = l.org_id and r.lesson_id = l.id and r.person_id = ${ctx.actor.personId ?? null}
    where l.org_id = ${ctx.actor.orgId} and l.published_at is not null and ${condition}
    order by l.published_at desc, l.id desc limit ${limit}`.execute(ctx.db)
  return rows
}

// An inspector may be shown round by a team: the lesson is still not theirs to answer.
function isForMe(ctx: Context): RawBuilder<unknown> {
  if (!mayUse(ctx.actor, 'lesson:answer')) return sql`false`
  return sql`exists (
    select from learning.lesson_place sent
    join organisation.place_member m on m.org_id = sent.org_id and m.place_id = sent.place_id
    where sent.org_id = l.org_id and sent.lesson_id = l.id and m.person_id = ${ctx.actor.personId ?? null})`
}
