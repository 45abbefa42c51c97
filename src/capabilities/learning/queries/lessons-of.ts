import { type RawBuilder, sql } from 'kysely'
import type { IncidentId } from '#capabilities/triage'
import type { Context } from '#platform/context'
import type { Lesson } from '../lesson.ts'
import { lessonColumns } from './lesson-columns.ts'

/** The published lessons of an incident, newest first, earlier versions too; none for who may not see the incident. */
export function lessonsOf(ctx: Context, incidentId: IncidentId): Promise<Lesson[]> {
  return fromIncident(ctx, incidentId, sql`l.published_at is not null`)
}

/** The lesson that is being written for an incident, or undefined. */
export async function draftOf(ctx: Context, incidentId: IncidentId): Promise<Lesson | undefined> {
  return (await fromIncident(ctx, incidentId, sql`l.published_at is null`))[0]
}

async function fromIncident(
  ctx: Context,
  incidentId: IncidentId,
  condition: RawBuilder<unknown>,
): Promise<Lesson[]> {
  const { rows } = await sql<Lesson>`
    select ${lessonColumns}
    from learning.lesson_source s
    join learning.lesson l on l.org_id = s.org_id and l.id = s.lesson_id
    where s.org_id = ${ctx.actor.orgId} and s.incident_id = ${incidentId} and ${condition}
    order by l.published_at desc, l.id desc`.execute(ctx.db)
  return rows
}
