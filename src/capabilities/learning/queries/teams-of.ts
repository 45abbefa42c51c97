import type { Context } from '#platform/context'
import type { PlaceId } from '#platform/ids'
import type { Lesson } from '../lesson.ts'

/** Every team that some version of this lesson was sent to. */
export async function teamsOf(ctx: Context, { seriesId }: Pick<Lesson, 'seriesId'>): Promise<PlaceId[]> {
  const rows = await ctx.db
    .selectFrom('learning.lesson_place as sent')
    .innerJoin('learning.lesson as l', join =>
      join.onRef('l.org_id', '=', 'sent.org_id').onRef('l.id', '=', 'sent.lesson_id'),
    )
    .select('sent.place_id as placeId')
    .distinct()
    .where('l.org_id', '=', ctx.actor.orgId)
    .where('l.series_id', '=', seriesId)
    .execute()
  return rows.map(row => row.placeId)
}
