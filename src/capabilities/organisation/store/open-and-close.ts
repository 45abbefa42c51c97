import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PlaceId, ServiceId } from '#platform/ids'
import { type NewPlace, type NewService, placeDigest } from '../store.ts'

/** Adds many services at once. */
export async function insertServices(ctx: Context, rows: readonly NewService[]): Promise<void> {
  if (rows.length === 0) return
  const org_id = ctx.actor.orgId
  await ctx.db
    .insertInto('organisation.service')
    .values(rows.map(row => ({ org_id, ...row })))
    .execute()
}

/** Adds many places at once, each with its code in the directory; false when a code is somebody's already. */
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

export type ServicesAndPlaces = { services: readonly ServiceId[]; places: readonly PlaceId[] }

/** Closes services and places from today, or opens them again. */
export async function saveOpen(
  ctx: Context,
  { services, places }: ServicesAndPlaces,
  open: boolean,
): Promise<void> {
  const closed_on = open ? null : sql<never>`${ctx.now()}::date`
  if (services.length > 0)
    await ctx.db
      .updateTable('organisation.service')
      .set({ closed_on })
      .where('org_id', '=', ctx.actor.orgId)
      .where('id', 'in', services)
      .execute()
  if (places.length > 0)
    await ctx.db
      .updateTable('organisation.place')
      .set({ closed_on })
      .where('org_id', '=', ctx.actor.orgId)
      .where('id', 'in', places)
      .execute()
}
