import { sql } from 'kysely'
import type { Context } from '#platform/context'
import { newId, type ServiceId } from '#platform/ids'
import type { GuardianKeyId } from '../guardian.ts'
import type { ReportId } from '../report.ts'

export type NewGuardianKey = {
  id: GuardianKeyId
  point: Buffer
  locked: Buffer
  lockedBySlips: Buffer
  inUse: boolean
}

/** Keeps the actor's new key; false when they have one in force. */
export async function insertGuardianKey(ctx: Context, key: NewGuardianKey): Promise<boolean> {
  const { orgId, personId } = ctx.actor
  const { numAffectedRows } = await sql`
    insert into reporting.guardian_key (org_id, id, person_id, public_key, locked, locked_by_slips, made_at, in_use_from)
    values (${orgId}, ${key.id}, ${personId}, ${key.point}, ${key.locked}, ${key.lockedBySlips}, ${ctx.now()},
      ${key.inUse ? ctx.now() : null})
    on conflict do nothing`.execute(ctx.db)
  return numAffectedRows === 1n
}

/** Gives up the actor's key because its words are lost; undefined when they have none in force. */
export async function retireLostKey(ctx: Context): Promise<GuardianKeyId | undefined> {
  const retired = { retired_at: ctx.now(), retired_because: 'lost' }
  const row = await ownKeyInForce(ctx).set(retired).returning('id').executeTakeFirst()
  return row?.id as GuardianKeyId | undefined
}

/** Puts the actor's waiting key to use; undefined when there is none. */
export async function putKeyToUse(ctx: Context): Promise<GuardianKeyId | undefined> {
  const row = await ownKeyInForce(ctx)
    .set({ in_use_from: ctx.now() })
    .where('in_use_from', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row?.id as GuardianKeyId | undefined
}

function ownKeyInForce(ctx: Context) {
  return ctx.db
    .updateTable('reporting.guardian_key')
    .where('org_id', '=', ctx.actor.orgId)
    .where('person_id', '=', sql<never>`platform.current_person()`)
    .where('retired_at', 'is', null)
}

/** The locked name of a report for its guardian, with everything that opening it leaves behind. */
export async function openIdentity(
  ctx: Context,
  reportId: ReportId,
  reason: string,
): Promise<{ outcome: 'open'; sealed: string } | { outcome: 'not-found' | 'other-key' }> {
  const { rows } = await sql<{
    opened: { outcome: 'open'; sealed: string } | { outcome: 'not-found' | 'other-key' }
  }>`
    select reporting.open_identity(${reportId}, ${reason}, ${newId()}, ${newId()}, ${newId()}, ${ctx.now()}) as opened`.execute(
    ctx.db,
  )
  return rows[0]?.opened ?? { outcome: 'not-found' }
}

/** Every locked name under a key that the actor may take out of it, as base64 by report. */
export async function takeOutSeals(
  ctx: Context,
  from: GuardianKeyId,
): Promise<{ reportId: ReportId; sealed: string }[]> {
  const { rows } = await sql<{ reportId: ReportId; sealed: string }>`
    select report_id as "reportId", sealed from reporting.take_out_seals(${from}, ${newId()}, ${ctx.now()})`.execute(
    ctx.db,
  )
  return rows
}

type Move = { from: GuardianKeyId; to: GuardianKeyId }

/** Keeps names that were locked to another key; `names` as base64url by report. Gives how many are new. */
export async function keepMovedSeals(
  ctx: Context,
  { from, to }: Move,
  names: Record<string, string>,
): Promise<number> {
  const base64 = Object.entries(names).map(([id, name]) => [
    id,
    Buffer.from(name, 'base64url').toString('base64'),
  ])
  const seals = JSON.stringify(Object.fromEntries(base64))
  const { rows } = await sql<{ kept: number }>`
    select reporting.keep_moved_seals(${from}, ${to}, ${seals}::jsonb, ${ctx.now()}) as kept`.execute(ctx.db)
  return rows[0]?.kept ?? 0
}

/** Ends a hand-over: the old key is no longer used, the new one is, and those whose names moved are told. */
export async function finishMove(
  ctx: Context,
  { from, to }: Move,
): Promise<'moved' | 'not-found' | 'not-everything'> {
  const { rows } = await sql<{ outcome: 'moved' | 'not-found' | 'not-everything' }>`
    select reporting.finish_move(${from}, ${to}, ${newId()}, ${ctx.now()}) as outcome`.execute(ctx.db)
  return rows[0]?.outcome ?? 'not-found'
}

/** Keeps what somebody named in a report says about it, for the guardian. It cannot be read back by them. */
export async function insertMark(
  ctx: Context,
  mark: { reportId: ReportId; serviceId: ServiceId; text: string },
): Promise<void> {
  const { orgId, personId } = ctx.actor
  await sql`
    insert into reporting.retaliation_mark (org_id, id, report_id, service_id, marked_by, at, text)
    values (${orgId}, ${newId()}, ${mark.reportId}, ${mark.serviceId}, ${personId}, ${ctx.now()}, ${mark.text})`.execute(
    ctx.db,
  )
}
