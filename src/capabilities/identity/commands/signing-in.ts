import type { SigningIn } from '#capabilities/organisation'
import type { IdentityDeps } from '../deps.ts'
import { invite } from './invite.ts'
import { moveEmail } from './move-email.ts'
import { shutOut } from './shut-out.ts'

/** What signing in does for the people of an organisation, under the server's key. */
export function signingIn(keys: IdentityDeps['keys']): SigningIn {
  return {
    invite,
    shutOut,
    moveEmail: (ctx, personId, email) => moveEmail(ctx, keys, personId, email),
  }
}
