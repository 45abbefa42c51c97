import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PlaceId } from '#platform/ids'
import type { LessonId } from '../lesson.ts'
import type { Counted } from '../model/reach.ts'

export type TeamReach = Counted & { placeId: PlaceId; placeName: string; serviceName: string }

/** How far a lesson has come in each team it was sent to. Counts below five are null; who read it is not told to anybody. */
export async function reachOf(ctx: Context, lessonId: LessonId): Promise<TeamReach[]> {
  const { rows } = await sql<TeamReach>`
    select r.place_id as "placeId", p.name as "placeName", s.name as "serviceName",
      r.people, r.readers, r.chose_best as "choseBest"
    from learning.reach_of(${lessonId}) r
    join organisation.place p on p.org_id = ${ctx.actor.orgId} and p.id = r.place_id
    join organisation.service s on s.org_id = p.org_id and s.id = p.service_id
    order by s.name, p.name`.execute(ctx.db)
  return rows
}
