import type { Context } from '#platform/context'
import { deleteExpiredInvitations } from '../store/invitations.ts'
import { deleteExpiredSessions } from '../store/sessions.ts'

/** Deletes sessions and invitations that have run out, with their digests. May run twice; gives how many it deleted. */
export async function forgetOldSessions(ctx: Context): Promise<number> {
  return (await deleteExpiredSessions(ctx)) + (await deleteExpiredInvitations(ctx))
}
