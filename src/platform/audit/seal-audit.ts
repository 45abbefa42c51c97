import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { dayOf, momentAt, toTheHour } from '../time.ts'
import { type AuditRow, auditColumns } from './audit-row.ts'
import { digestOfEntry } from './digest-of-entry.ts'
import { digestOfSeal, noPredecessor } from './digest-of-seal.ts'
import { lastSeal } from './sealed-trail.ts'

export type SealKeys = { sign(bytes: Uint8Array): Buffer }

const batch = 5_000

/**
 * Seals what the trail of one organisation gained since the last seal: the seal names its predecessor and every entry
 * in order, and is signed with a key outside the database. Entries without an exact time wait until their hour is over,
 * and those that say no more than a day until the day is, so that the minute of the seal says nothing about them. Gives
 * how many entries were sealed.
 */
export async function sealAudit(ctx: Context, keys: SealKeys): Promise<number> {
  const { orgId } = ctx.actor
  await sql`select pg_advisory_xact_lock(762140314, hashtext(${orgId}))`.execute(ctx.db)
  const entries = await entriesToSeal(ctx)
  if (entries.length === 0) return 0
  const last = await lastSeal(ctx)
  const number = (last?.number ?? 0) + 1
  const previous = last?.digest ?? noPredecessor
  const digests = entries.map(digestOfEntry)
  const sealedAt = ctx.now()
  const digest = digestOfSeal({ number, sealedAt, previous, digests })
  const seal = { number, sealed_at: sealedAt, entries: entries.length, previous, digest }
  await ctx.db
    .insertInto('platform.audit_seal')
    .values({ org_id: orgId, ...seal, signature: keys.sign(digest) })
    .execute()
  await listSealed(ctx, number, entries, digests)
  return entries.length
}

async function entriesToSeal(ctx: Context): Promise<AuditRow[]> {
  const now = ctx.now()
  // Where only the day was told, that is how the day stands there.
  const today = momentAt(dayOf(now), '00:00')
  return ctx.db
    .selectFrom('platform.audit_unsealed as u')
    .innerJoin('platform.audit_entry as e', join =>
      join.onRef('e.org_id', '=', 'u.org_id').onRef('e.id', '=', 'u.entry_id'),
    )
    .select(auditColumns.map(column => `e.${column}` as const))
    .where('u.org_id', '=', ctx.actor.orgId)
    .where(eb =>
      eb.or([eb('e.coarse', '=', false), eb.and([eb('e.at', '<', toTheHour(now)), eb('e.at', '<>', today)])]),
    )
    .orderBy('e.at')
    .orderBy('e.id')
    .limit(batch)
    .execute()
}

async function listSealed(ctx: Context, number: number, entries: AuditRow[], digests: Buffer[]) {
  const { orgId } = ctx.actor
  const ids = entries.map(entry => entry.id)
  await sql`
    insert into platform.audit_sealed_entry (org_id, seal_number, position, entry_id, entry_digest)
    select ${orgId}, ${number}, position, entry_id, entry_digest
    from unnest(${ids}::uuid[], ${digests}::bytea[]) with ordinality as e (entry_id, entry_digest, position)`.execute(
    ctx.db,
  )
  await sql`
    delete from platform.audit_unsealed where org_id = ${orgId} and entry_id = any (${ids}::uuid[])`.execute(
    ctx.db,
  )
}
