import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PlaceDescribed } from '../report.ts'

/** The place with this code in the actor's own organisation; undefined for a code that is unknown or of a closed place. */
export async function ownPlaceAt(ctx: Context, code: string): Promise<PlaceDescribed | undefined> {
  const { orgId } = ctx.actor
  const { rows } = await sql<{ place: PlaceDescribed | null }>`
    select reporting.place_described(p.org_id, p.id, ${ctx.now()}) as place
    from organisation.place p where p.org_id = ${orgId} and p.code = ${code}`.execute(ctx.db)
  return rows[0]?.place ?? undefined
}
