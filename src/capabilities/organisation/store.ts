import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { PersonId, PlaceId, ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { Role } from './contract.ts'

/** The directory keeps this digest of a place code; the code itself stands on the poster. */
export function placeDigest(code: string): Buffer {
  return createHash('sha256').update(code).digest()
}

/** The directory keeps this digest of an organisation's own address. */
export function slugDigest(slug: string): Buffer {
  return createHash('sha256').update(slug).digest()
}

/** Adds a digest to the directory for the current organisation; false when somebody has it already. */
export async function addToDirectory(
  ctx: Context,
  kind: string,
  digest: Buffer,
  subject: string,
): Promise<boolean> {
  const { rows } = await sql<{ added: boolean }>`
    select platform.add_to_directory(${kind}, ${digest}, ${subject}::uuid) as added`.execute(ctx.db)
  return rows[0]?.added ?? false
}

export async function insertOrganisation(ctx: Context, row: { name: string; slug: string }): Promise<void> {
  await ctx.db
    .insertInto('organisation.organisation')
    .values({ org_id: ctx.actor.orgId, created_at: ctx.now(), ...row })
    .execute()
}

export type NewService = {
  id: ServiceId
  name: string
  kind: string
  nation: string
  regulated_activity: string
  phone: string
}

export async function insertService(ctx: Context, row: NewService): Promise<void> {
  await ctx.db
    .insertInto('organisation.service')
    .values({ org_id: ctx.actor.orgId, ...row })
    .execute()
}

export type NewPlace = { id: PlaceId; service_id: ServiceId; name: string; kind: string; code: string }

export async function insertPlace(ctx: Context, row: NewPlace): Promise<void> {
  await ctx.db
    .insertInto('organisation.place')
    .values({ org_id: ctx.actor.orgId, ...row })
    .execute()
}

export type NewPerson = { id: PersonId; name: string; email: string | null; staff_number: string | null }

export async function insertPerson(ctx: Context, row: NewPerson): Promise<void> {
  await ctx.db
    .insertInto('organisation.person')
    .values({ org_id: ctx.actor.orgId, ...row })
    .execute()
  await sql`
    insert into organisation.name_lexeme (org_id, lexeme)
    select ${ctx.actor.orgId}, word
    from unnest(tsvector_to_array(to_tsvector('english', ${row.name}) || to_tsvector('simple', ${row.name}))) as word
    where length(word) > 1
    on conflict do nothing`.execute(ctx.db)
}

export async function insertRole(
  ctx: Context,
  row: { id: string; person_id: PersonId; service_id: ServiceId | null; role: Role; ends_at: Instant | null },
): Promise<void> {
  await ctx.db
    .insertInto('organisation.role_held')
    .values({ org_id: ctx.actor.orgId, starts_at: ctx.now(), ...row, id: row.id as never })
    .execute()
}

/** Ends a role now; how many rows it ended (0 when it had ended already). */
export async function endRole(ctx: Context, id: string): Promise<number> {
  const result = await ctx.db
    .updateTable('organisation.role_held')
    .set({ ends_at: ctx.now() })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id as never)
    .where('ends_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export async function insertPlaceMember(ctx: Context, placeId: PlaceId, personId: PersonId): Promise<void> {
  await ctx.db
    .insertInto('organisation.place_member')
    .values({ org_id: ctx.actor.orgId, place_id: placeId, person_id: personId })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export type Headcount = { placeId: PlaceId; shift: string; role: string; people: number }

export async function saveHeadcount(ctx: Context, row: Headcount): Promise<void> {
  const { placeId, shift, role, people } = row
  await ctx.db
    .insertInto('organisation.headcount')
    .values({ org_id: ctx.actor.orgId, place_id: placeId, shift, role, people })
    .onConflict(conflict => conflict.columns(['org_id', 'place_id', 'shift', 'role']).doUpdateSet({ people }))
    .execute()
}

export type OnCall = { label: string; phone: string; personId: PersonId | null }

/** Replaces the on-call list of a service, first to be called first. */
export async function saveOnCall(ctx: Context, serviceId: ServiceId, list: OnCall[]): Promise<void> {
  await ctx.db
    .deleteFrom('organisation.on_call')
    .where('org_id', '=', ctx.actor.orgId)
    .where('service_id', '=', serviceId)
    .execute()
  if (list.length === 0) return
  await ctx.db
    .insertInto('organisation.on_call')
    .values(
      list.map(({ label, phone, personId }, index) => ({
        org_id: ctx.actor.orgId,
        service_id: serviceId,
        position: index + 1,
        label,
        phone,
        person_id: personId,
      })),
    )
    .execute()
}
