import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PlaceId } from '#platform/ids'
import type { PlaceDescribed } from '../report.ts'

/** A place of the actor's own organisation by its code or id; undefined when there is none, or it has closed. */
export async function ownPlace(
  ctx: Context,
  by: { code: string } | { id: PlaceId },
): Promise<PlaceDescribed | undefined> {
  const place = 'code' in by ? sql`p.code = ${by.code}` : sql`p.id = ${by.id}`
  const { rows } = await sql<{ place: PlaceDescribed | null }>`
    select reporting.place_described(p.org_id, p.id, ${ctx.now()}) as place
    from organisation.place p where p.org_id = ${ctx.actor.orgId} and ${place}`.execute(ctx.db)
  return rows[0]?.place ?? undefined
}
