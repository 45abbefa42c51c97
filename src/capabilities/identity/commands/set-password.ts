import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { IdentityDeps } from '../deps.ts'
import { addToDirectory, savePasswordHash } from '../store.ts'
import { hashPassword } from './passwords.ts'
import { signInDigest } from './sign-in-digest.ts'

/** Gives a person a password; with an e-mail address they can then sign in by it. */
export async function setPassword(
  ctx: Context,
  keys: IdentityDeps['keys'],
  person: { id: PersonId; email: string | null },
  password: string,
): Promise<void> {
  await savePasswordHash(ctx, person.id, await hashPassword(password))
  if (person.email) await addToDirectory(ctx, 'sign-in', signInDigest(keys, person.email), person.id)
}
