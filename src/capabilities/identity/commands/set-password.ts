import type { Context } from '#platform/context'
import { addToDirectory } from '#platform/database/directory'
import type { PersonId } from '#platform/ids'
import type { IdentityDeps } from '../deps.ts'
import { savePasswordHash } from '../store/passwords.ts'
import { hashPassword } from './passwords.ts'
import { signInDigest } from './sign-in-digest.ts'

/**
 * Gives a person a password. With an e-mail address they can sign in by it from any page; where another organisation has
 * the same address in the directory, they sign in at their own organisation's.
 */
export async function setPassword(
  ctx: Context,
  keys: IdentityDeps['keys'],
  person: { id: PersonId; email: string | null },
  password: string,
): Promise<void> {
  await savePasswordHash(ctx, person.id, await hashPassword(password))
  if (person.email) await addToDirectory(ctx, 'sign-in', signInDigest(keys, person.email), person.id)
}
