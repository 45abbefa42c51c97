import type { Context } from '#platform/context'
import { addToDirectory, removeSubjectFromDirectory } from '#platform/database/directory'
import type { PersonId } from '#platform/ids'
import type { IdentityDeps } from '../deps.ts'
import { passwordHashOf } from '../store/passwords.ts'
import { signInDigest } from './sign-in-digest.ts'

/** Lets somebody sign in by another address, and by the earlier one no more; whoever has no password yet signs in by none. */
export async function moveEmail(
  ctx: Context,
  keys: IdentityDeps['keys'],
  personId: PersonId,
  email: string | null,
): Promise<void> {
  await removeSubjectFromDirectory(ctx, 'sign-in', personId)
  if (email === null || !(await passwordHashOf(ctx, personId))) return
  await addToDirectory(ctx, 'sign-in', signInDigest(keys, email), personId)
}
