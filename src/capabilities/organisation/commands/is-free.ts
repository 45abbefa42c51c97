import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { personWith } from '../queries/person-with.ts'

export type SignInTaken = 'email-known' | 'staff-number-known'

/** Whether nobody else who works here signs in with this e-mail address or staff number. */
export async function isFree(
  ctx: Context,
  { email, staffNumber }: { email: string | null; staffNumber: string | null },
  person?: PersonId,
): Promise<Result<void, SignInTaken>> {
  const known = email === null ? undefined : await personWith(ctx, { email })
  if (known && known !== person) return refused('email-known', 'email')
  const numbered = staffNumber === null ? undefined : await personWith(ctx, { staffNumber })
  if (numbered && numbered !== person) return refused('staff-number-known', 'staffNumber')
  return ok(undefined)
}
