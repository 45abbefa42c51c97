import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { LessonId } from '../lesson.ts'

/** The incident that a lesson comes from; undefined for who may not see the incident. */
export async function sourceOf(ctx: Context, lessonId: LessonId): Promise<IncidentId | undefined> {
  const row = await ctx.db
    .selectFrom('learning.lesson_source')
    .select('incident_id')
    .where('org_id', '=', ctx.actor.orgId)
    .where('lesson_id', '=', lessonId)
    .executeTakeFirst()
  return row?.incident_id
}
