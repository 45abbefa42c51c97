import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PlaceId, ServiceId } from '#platform/ids'
import type { PlainDate } from '#platform/time'

export type NewPlace = { id: PlaceId; service_id: ServiceId; name: string; kind: string; code: string }

/** Adds places, many at once, each with its code in the directory; false when a code is somebody's already. */
export async function insertPlaces(ctx: Context, rows: readonly NewPlace[]): Promise<boolean> {
  if (rows.length === 0) return true
  const org_id = ctx.actor.orgId
  const digests = rows.map(row => placeDigest(row.code))
  const { rows: added } = await sql<{ added: boolean }>`
    select platform.add_to_directory('place', digest, subject) as added
    from unnest(${digests}::bytea[], ${rows.map(row => row.id)}::uuid[]) as new(digest, subject)`.execute(
    ctx.db,
  )
  if (!added.every(each => each.added)) return false
  await ctx.db
    .insertInto('organisation.place')
    .values(rows.map(row => ({ org_id, ...row })))
    .execute()
  return true
}

// The directory keeps this digest of a place code; the code itself stands on the poster.
function placeDigest(code: string): Buffer {
  return createHash('sha256').update(code).digest()
}

/** Locks a place until the transaction ends; undefined when there is none. */
export async function lockPlace(
  ctx: Context,
  id: PlaceId,
): Promise<{ serviceId: ServiceId; closedOn: PlainDate | null } | undefined> {
  return ctx.db
    .selectFrom('organisation.place')
    .select(['service_id as serviceId', 'closed_on as closedOn'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Closes places on a day, or opens them again when no day is given. */
export async function savePlacesClosed(
  ctx: Context,
  ids: readonly PlaceId[],
  closedOn: PlainDate | null,
): Promise<void> {
  if (ids.length === 0) return
  await ctx.db
    .updateTable('organisation.place')
    .set({ closed_on: closedOn })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', 'in', ids)
    .execute()
}

/** How many people of one role work a shift at a place. */
export type Headcount = { shift: string; role: string; people: number }

/** Replaces what is known about how many people work at a place. */
export async function saveHeadcounts(
  ctx: Context,
  placeId: PlaceId,
  counts: readonly Headcount[],
): Promise<void> {
  const { orgId } = ctx.actor
  await ctx.db
    .deleteFrom('organisation.headcount')
    .where('org_id', '=', orgId)
    .where('place_id', '=', placeId)
    .execute()
  if (counts.length === 0) return
  await ctx.db
    .insertInto('organisation.headcount')
    .values(counts.map(count => ({ org_id: orgId, place_id: placeId, ...count })))
    .execute()
}
