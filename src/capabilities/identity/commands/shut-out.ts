import type { Context } from '#platform/context'
import { removeSubjectFromDirectory } from '#platform/database/directory'
import type { PersonId } from '#platform/ids'
import { deleteInvitationsOf } from '../store/invitations.ts'
import { deletePassword } from '../store/passwords.ts'
import { deleteSessionsOf } from '../store/sessions.ts'

/** Ends whatever lets somebody in: sessions, password, invitations, and the addresses they sign in by. */
export async function shutOut(ctx: Context, personId: PersonId): Promise<void> {
  await deleteSessionsOf(ctx, personId)
  await deleteInvitationsOf(ctx, personId)
  await deletePassword(ctx, personId)
  await removeSubjectFromDirectory(ctx, 'sign-in', personId)
}
