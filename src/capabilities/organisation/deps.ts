import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import type { Result } from '#platform/result'

/** What signing in does for an organisation's people; given by app.ts, since identity stands below. */
export type SigningIn = {
  /** Makes an invitation; gives the secret part of its link. */
  invite(ctx: Context, personId: PersonId): Promise<Result<string>>
  /** Ends whatever lets somebody in: sessions, password, invitations, the addresses they sign in by. */
  shutOut(ctx: Context, personId: PersonId): Promise<void>
  /** Lets somebody sign in by another address; null when they have none any more. */
  moveEmail(ctx: Context, personId: PersonId, email: string | null): Promise<void>
}

export type OrganisationDeps = { publicUrl: string; signingIn: SigningIn }
