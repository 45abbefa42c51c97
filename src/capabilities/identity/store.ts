import { sql } from 'kysely'
import type { Context } from '#platform/context'
import type { Database } from '#platform/database/open-database'
import type { Id, OrgId, PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'

type DirectoryKind = 'organisation' | 'sign-in' | 'session' | 'invitation'

/** Which organisation (and record) a digest belongs to; the only question asked before anybody has entered. */
export async function findInDirectory(
  database: Database,
  kind: DirectoryKind,
  digest: Buffer,
): Promise<{ orgId: OrgId; subject: string } | undefined> {
  const { rows } = await sql<{ orgId: OrgId; subject: string }>`
    select org_id as "orgId", subject from platform.find_in_directory(${kind}, ${digest})`.execute(database)
  return rows[0]
}

/** Adds a digest for the current organisation; false when it is taken. */
export async function addToDirectory(
  ctx: Context,
  kind: DirectoryKind,
  digest: Buffer,
  subject: string,
): Promise<boolean> {
  const { rows } = await sql<{ added: boolean }>`
    select platform.add_to_directory(${kind}, ${digest}, ${subject}::uuid) as added`.execute(ctx.db)
  return rows[0]?.added ?? false
}

export async function removeFromDirectory(ctx: Context, kind: DirectoryKind, digest: Buffer): Promise<void> {
  await sql`select platform.remove_from_directory(${kind}, ${digest})`.execute(ctx.db)
}

export async function passwordHashOf(ctx: Context, personId: PersonId): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom('identity.sign_in as s')
    .innerJoin('organisation.person as p', join =>
      join.onRef('p.org_id', '=', 's.org_id').onRef('p.id', '=', 's.person_id'),
    )
    .select('s.password_hash')
    .where('s.org_id', '=', ctx.actor.orgId)
    .where('s.person_id', '=', personId)
    .where('p.left_on', 'is', null)
    .executeTakeFirst()
  return row?.password_hash
}

export async function savePasswordHash(ctx: Context, personId: PersonId, hash: string): Promise<void> {
  const changed = { password_hash: hash, changed_at: ctx.now() }
  await ctx.db
    .insertInto('identity.sign_in')
    .values({ org_id: ctx.actor.orgId, person_id: personId, ...changed })
    .onConflict(conflict => conflict.columns(['org_id', 'person_id']).doUpdateSet(changed))
    .execute()
}

export async function insertSession(
  ctx: Context,
  session: { digest: Buffer; personId: PersonId; expiresAt: Instant },
): Promise<void> {
  const now = ctx.now()
  await ctx.db
    .insertInto('identity.session')
    .values({
      org_id: ctx.actor.orgId,
      digest: session.digest,
      person_id: session.personId,
      created_at: now,
      last_seen_at: now,
      expires_at: session.expiresAt,
    })
    .execute()
  await addToDirectory(ctx, 'session', session.digest, session.personId)
}

/** Ends sessions of one person: one of them, or all. Gives the digests it ended. */
export async function endSessions(ctx: Context, personId: PersonId, only?: Buffer): Promise<void> {
  let query = ctx.db
    .updateTable('identity.session')
    .set({ revoked_at: ctx.now() })
    .where('org_id', '=', ctx.actor.orgId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
  if (only) query = query.where('digest', '=', only)
  const ended = await query.returning('digest').execute()
  for (const { digest } of ended) await removeFromDirectory(ctx, 'session', digest)
}

export type Invitation = { id: Id<'invitation'>; personId: PersonId; digest: Buffer; expiresAt: Instant }

export async function insertInvitation(ctx: Context, row: Invitation): Promise<void> {
  await ctx.db
    .insertInto('identity.invitation')
    .values({
      org_id: ctx.actor.orgId,
      id: row.id,
      person_id: row.personId,
      digest: row.digest,
      made_at: ctx.now(),
      expires_at: row.expiresAt,
    })
    .execute()
  await addToDirectory(ctx, 'invitation', row.digest, row.id)
}

/** An invitation that can still be used, locked so that it is used once. */
export async function lockOpenInvitation(ctx: Context, digest: Buffer) {
  return ctx.db
    .selectFrom('identity.invitation as i')
    .innerJoin('organisation.person as p', join =>
      join.onRef('p.org_id', '=', 'i.org_id').onRef('p.id', '=', 'i.person_id'),
    )
    .select(['i.id', 'i.person_id as personId', 'p.name', 'p.email'])
    .where('i.org_id', '=', ctx.actor.orgId)
    .where('i.digest', '=', digest)
    .where('i.used_at', 'is', null)
    .where('i.expires_at', '>', ctx.now())
    .forUpdate('i')
    .executeTakeFirst()
}

export async function useInvitation(ctx: Context, id: Id<'invitation'>, digest: Buffer): Promise<void> {
  await ctx.db
    .updateTable('identity.invitation')
    .set({ used_at: ctx.now() })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
  await removeFromDirectory(ctx, 'invitation', digest)
}

/** One set-up at a time, also when two people open the page together. */
export async function lockSetUp(ctx: Context): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(762140313)`.execute(ctx.db)
  const { rows } = await sql`select 1 from platform.organisation_ids() limit 1`.execute(ctx.db)
  return rows.length === 0
}
