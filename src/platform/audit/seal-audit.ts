import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Id } from '../ids.ts'
import { type Instant, toTheHour } from '../time.ts'
import { digestOfEntry } from './digest-of-entry.ts'

export type SealKeys = { sign(bytes: Uint8Array): Buffer }

const batch = 5_000
const noPredecessor = Buffer.alloc(32)

/**
 * Seals what the trail of one organisation gained since the last seal: the seal names its predecessor and every entry
 * in order, and is signed with a key outside the database. Entries without an exact time wait until their hour is over,
 * so that the minute of the seal says nothing about them. Gives how many entries were sealed.
 */
export async function sealAudit(ctx: Context, keys: SealKeys): Promise<number> {
  const { orgId } = ctx.actor
  await sql`select pg_advisory_xact_lock(762140314, hashtext(${orgId}))`.execute(ctx.db)
  const entries = await entriesToSeal(ctx)
  if (entries.length === 0) return 0
  const previous = await lastSeal(ctx)
  const digests = entries.map(digestOfEntry)
  const number = (previous?.number ?? 0) + 1
  const digest = digestOfSeal({ number, previous: previous?.digest ?? noPredecessor, digests })
  await ctx.db
    .insertInto('platform.audit_seal')
    .values({
      org_id: orgId,
      number,
      sealed_at: ctx.now(),
      entries: entries.length,
      previous: previous?.digest ?? noPredecessor,
      digest,
      signature: keys.sign(digest),
    })
    .execute()
  await listSealed(ctx, number, entries, digests)
  return entries.length
}

/** What a seal stands for: its number, its predecessor and the digest of every entry in order. */
export function digestOfSeal(seal: { number: number; previous: Buffer; digests: Buffer[] }): Buffer {
  const hash = createHash('sha256').update(`candour seal\n${seal.number}\n`).update(seal.previous)
  for (const digest of seal.digests) hash.update(digest)
  return hash.digest()
}

export type AuditRow = {
  id: Id<'audit-entry'>
  at: Instant
  coarse: boolean
  person_id: string | null
  action: string
  thing: string
  thing_id: string | null
  service_id: string | null
  sensitive: boolean
  kept_from: string[]
}

async function entriesToSeal(ctx: Context): Promise<AuditRow[]> {
  return ctx.db
    .selectFrom('platform.audit_unsealed as u')
    .innerJoin('platform.audit_entry as e', join =>
      join.onRef('e.org_id', '=', 'u.org_id').onRef('e.id', '=', 'u.entry_id'),
    )
    .select([
      'e.id',
      'e.at',
      'e.coarse',
      'e.person_id',
      'e.action',
      'e.thing',
      'e.thing_id',
      'e.service_id',
      'e.sensitive',
      'e.kept_from',
    ])
    .where('u.org_id', '=', ctx.actor.orgId)
    .where(eb => eb.or([eb('e.coarse', '=', false), eb('e.at', '<', toTheHour(ctx.now()))]))
    .orderBy('e.at')
    .orderBy('e.id')
    .limit(batch)
    .execute()
}

async function lastSeal(ctx: Context) {
  return ctx.db
    .selectFrom('platform.audit_seal')
    .select(['number', 'digest'])
    .where('org_id', '=', ctx.actor.orgId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
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
