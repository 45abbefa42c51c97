import type { Context } from '#platform/context'
import { addToDirectory } from '#platform/database/directory'
import type { PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import { forgetDigests } from './forget-digests.ts'

export type NewSession = { digest: Buffer; personId: PersonId; expiresAt: Instant }

export async function insertSession(ctx: Context, session: NewSession): Promise<void> {
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

/** Ends sessions of one person: one of them, or all. */
export async function deleteSessionsOf(ctx: Context, personId: PersonId, only?: Buffer): Promise<void> {
  let query = ctx.db
    .deleteFrom('identity.session')
    .where('org_id', '=', ctx.actor.orgId)
    .where('person_id', '=', personId)
  if (only) query = query.where('digest', '=', only)
  await forgetDigests(ctx, 'session', await query.returning('digest').execute())
}

/** Ends every session of one person but the one they are in. */
export async function deleteOtherSessionsOf(ctx: Context, personId: PersonId, own: Buffer): Promise<void> {
  const ended = await ctx.db
    .deleteFrom('identity.session')
    .where('org_id', '=', ctx.actor.orgId)
    .where('person_id', '=', personId)
    .where('digest', '<>', own)
    .returning('digest')
    .execute()
  await forgetDigests(ctx, 'session', ended)
}

/** Deletes sessions that have run out; how many. */
export async function deleteExpiredSessions(ctx: Context): Promise<number> {
  const gone = await ctx.db
    .deleteFrom('identity.session')
    .where('org_id', '=', ctx.actor.orgId)
    .where('expires_at', '<=', ctx.now())
    .returning('digest')
    .execute()
  return forgetDigests(ctx, 'session', gone)
}
