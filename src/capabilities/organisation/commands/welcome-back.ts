import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { mayManage } from '../model/may-manage.ts'
import { personById } from '../queries/person-by-id.ts'
import { lockPeople } from '../store/organisations.ts'
import { saveLeftOn } from '../store/people.ts'
import { isFree, type SignInTaken } from './is-free.ts'

/** Somebody who left works here again: without a role, a team or a password until they are given anew. */
export async function welcomeBack(
  ctx: Context,
  personId: PersonId,
): Promise<Result<void, 'not-permitted' | 'not-found' | SignInTaken>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  await lockPeople(ctx)
  const person = await personById(ctx, personId)
  if (!person?.leftOn) return refused('not-found')
  const free = await isFree(ctx, person, personId)
  if (!free.ok) return free
  await saveLeftOn(ctx, personId, null)
  await recordAudit(ctx, { action: 'came-back', thing: 'person', thingId: personId })
  return ok(undefined)
}
