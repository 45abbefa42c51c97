import type { Context } from '#platform/context'
import { addToDirectory } from '#platform/database/directory'
import type { Id, PersonId } from '#platform/ids'
import type { Instant } from '#platform/time'
import { forgetDigests } from './forget-digests.ts'

export type InvitationId = Id<'invitation'>
export type NewInvitation = { id: InvitationId; personId: PersonId; digest: Buffer; expiresAt: Instant }
export type OpenInvitation = { id: InvitationId; personId: PersonId; name: string; email: string | null }

export async function insertInvitation(ctx: Context, row: NewInvitation): Promise<void> {
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

/** An invitation that can still be used, by somebody who works here. */
export function openInvitation(ctx: Context, digest: Buffer): Promise<OpenInvitation | undefined> {
  return open(ctx, digest).executeTakeFirst()
}

/** The same, locked until the transaction ends: it is used once, however many hands it is in. */
export function lockOpenInvitation(ctx: Context, digest: Buffer): Promise<OpenInvitation | undefined> {
  return open(ctx, digest).forUpdate('i').executeTakeFirst()
}

/** Deletes every invitation of one person. */
export async function deleteInvitationsOf(ctx: Context, personId: PersonId): Promise<void> {
  const gone = await ctx.db
    .deleteFrom('identity.invitation')
    .where('org_id', '=', ctx.actor.orgId)
    .where('person_id', '=', personId)
    .returning('digest')
    .execute()
  await forgetDigests(ctx, 'invitation', gone)
}

/** Deletes invitations that have run out; how many. */
export async function deleteExpiredInvitations(ctx: Context): Promise<number> {
  const gone = await ctx.db
    .deleteFrom('identity.invitation')
    .where('org_id', '=', ctx.actor.orgId)
    .where('expires_at', '<=', ctx.now())
    .returning('digest')
    .execute()
  return forgetDigests(ctx, 'invitation', gone)
}

function open(ctx: Context, digest: Buffer) {
  return ctx.db
    .selectFrom('identity.invitation as i')
    .innerJoin('organisation.person as p', join =>
      join.onRef('p.org_id', '=', 'i.org_id').onRef('p.id', '=', 'i.person_id'),
    )
    .select(['i.id', 'i.person_id as personId', 'p.name', 'p.email'])
    .where('i.org_id', '=', ctx.actor.orgId)
    .where('i.digest', '=', digest)
    .where('i.expires_at', '>', ctx.now())
    .where('p.left_on', 'is', null)
}
