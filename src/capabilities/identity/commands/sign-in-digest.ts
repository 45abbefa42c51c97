import type { IdentityDeps } from '../deps.ts'

/** The directory's name for an e-mail address: keyed, so that a copy of the database does not list who works where. */
export function signInDigest(keys: IdentityDeps['keys'], email: string): Buffer {
  return keys.hmac('sign-in', email.trim().toLowerCase())
}
