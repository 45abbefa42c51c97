import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { ChangePerson } from '../contract.ts'
import type { SigningIn } from '../deps.ts'
import { mayManage } from '../model/may-manage.ts'
import { personById } from '../queries/person-by-id.ts'
import { lockPeople } from '../store/organisations.ts'
import { forgetName, keepName, updatePerson } from '../store/people.ts'
import { askForReindex } from './ask-for-reindex.ts'
import { isFree, type SignInTaken } from './is-free.ts'

export type ChangeRefusal = 'not-permitted' | 'not-found' | 'changed-by-colleague' | SignInTaken

/**
 * Changes a colleague's name and what they sign in with. Search learns the new name and lets go of the old one; signing
 * in follows the new address at once.
 */
export async function changePerson(
  ctx: Context,
  { personId, ...input }: ChangePerson & { personId: PersonId },
  signingIn: Pick<SigningIn, 'moveEmail'>,
): Promise<Result<void, ChangeRefusal>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  await lockPeople(ctx)
  const person = await personById(ctx, personId)
  if (!person || person.leftOn) return refused('not-found')
  if (person.revision !== input.revision) return refused('changed-by-colleague')
  const { name } = input
  const [email, staffNumber] = [input.email ?? null, input.staffNumber ?? null]
  const free = await isFree(ctx, { email, staffNumber }, personId)
  if (!free.ok) return free
  await updatePerson(ctx, { id: personId, name, email, staff_number: staffNumber })
  if (name !== person.name) await changeName(ctx, person.name, name)
  if (email !== person.email) await signingIn.moveEmail(ctx, personId, email)
  await recordAudit(ctx, { action: 'changed', thing: 'person', thingId: personId })
  return ok(undefined)
}

async function changeName(ctx: Context, before: string, now: string): Promise<void> {
  await keepName(ctx, now)
  await forgetName(ctx, before)
  await askForReindex(ctx)
}
