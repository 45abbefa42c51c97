import { asSystem, type Context } from '#platform/context'
import { findInDirectory } from '#platform/database/directory'
import { ok, type Result, refused } from '#platform/result'
import type { IdentityDeps } from '../deps.ts'
import { deleteInvitationsOf, lockOpenInvitation, openInvitation } from '../store/invitations.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import { invitationDigest } from './invitation-digest.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import { setPassword } from './set-password.ts'

/** Who an invitation is for; undefined when it was used, has run out or never was. */
export async function invitedName(deps: IdentityDeps, token: string): Promise<string | undefined> {
  const digest = invitationDigest(token)
  return atInvitation(deps, digest, async ctx => (await openInvitation(ctx, digest))?.name)
}

/** Uses an invitation: the person has a password and is signed in; sessions and invitations from before it end. */
export async function acceptInvitation(
  deps: IdentityDeps,
  token: string,
  password: string,
): Promise<Result<OpenedSession, 'invitation-over'>> {
  const digest = invitationDigest(token)
  const session = await atInvitation(deps, digest, async ctx => {
    const invitation = await lockOpenInvitation(ctx, digest)
    if (!invitation) return undefined
    const { personId, email } = invitation
    await setPassword(ctx, deps.keys, { id: personId, email }, password)
    await deleteInvitationsOf(ctx, personId)
    await deleteSessionsOf(ctx, personId)
    return openSession(ctx, personId, deps.sessionHours)
  })
  return session ? ok(session) : refused('invitation-over')
}

async function atInvitation<T>(
  { database, clock }: IdentityDeps,
  digest: Buffer,
  work: (ctx: Context) => Promise<T>,
): Promise<T | undefined> {
  const found = await findInDirectory(database, 'invitation', digest)
  return found && asSystem(database, clock, found.orgId, work)
}
