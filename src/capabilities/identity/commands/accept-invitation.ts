import { asSystem, type Context } from '#platform/context'
import { ok, type Result, refused } from '#platform/result'
import type { IdentityDeps } from '../deps.ts'
import { endSessions, findInDirectory, lockOpenInvitation, useInvitation } from '../store.ts'
import { invitationDigest } from './invitation-digest.ts'
import { type OpenedSession, openSession } from './open-session.ts'
import { setPassword } from './set-password.ts'

/** Who an invitation is for; undefined when it was used, has run out or never was. */
export async function invitedName(deps: IdentityDeps, token: string): Promise<string | undefined> {
  return atInvitation(deps, token, async (_ctx, invitation) => invitation.name)
}

/** Uses an invitation: the person has a password and is signed in; sessions opened before it end. */
export async function acceptInvitation(
  deps: IdentityDeps,
  token: string,
  password: string,
): Promise<Result<OpenedSession, 'invitation-over'>> {
  const session = await atInvitation(deps, token, async (ctx, invitation) => {
    const { personId, email } = invitation
    await setPassword(ctx, deps.keys, { id: personId, email }, password)
    await useInvitation(ctx, invitation.id, invitationDigest(token))
    await endSessions(ctx, personId)
    return openSession(ctx, personId, deps.sessionHours)
  })
  return session ? ok(session) : refused('invitation-over')
}

type Open = NonNullable<Awaited<ReturnType<typeof lockOpenInvitation>>>

async function atInvitation<T>(
  deps: IdentityDeps,
  token: string,
  work: (ctx: Context, open: Open) => Promise<T>,
) {
  const digest = invitationDigest(token)
  const found = await findInDirectory(deps.database, 'invitation', digest)
  if (!found) return undefined
  return asSystem(deps.database, deps.clock, found.orgId, async ctx => {
    const open = await lockOpenInvitation(ctx, digest)
    return open && work(ctx, open)
  })
}
