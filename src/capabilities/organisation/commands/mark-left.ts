import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { dayOf } from '#platform/time'
import type { SigningIn } from '../deps.ts'
import { mayManage } from '../model/may-manage.ts'
import { administratorsBut } from '../queries/administrators-but.ts'
import { personById } from '../queries/person-by-id.ts'
import { lockPeople } from '../store/organisations.ts'
import { deletePlaceMember, saveLeftOn } from '../store/people.ts'
import { endRolesOf } from '../store/roles.ts'

export type LeaveRefusal = 'not-permitted' | 'not-found' | 'own-account' | 'last-administrator'

/**
 * Somebody works here no more: their sessions, roles and teams end now. What they did stays under their name, and open
 * changes of theirs are shown as without an owner.
 */
export async function markLeft(
  ctx: Context,
  personId: PersonId,
  signingIn: Pick<SigningIn, 'shutOut'>,
): Promise<Result<void, LeaveRefusal>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  if (personId === ctx.actor.personId) return refused('own-account')
  await lockPeople(ctx)
  const person = await personById(ctx, personId)
  if (!person || person.leftOn) return refused('not-found')
  if ((await administratorsBut(ctx, { personId })) === 0) return refused('last-administrator')
  await saveLeftOn(ctx, personId, dayOf(ctx.now()))
  await endRolesOf(ctx, personId)
  await deletePlaceMember(ctx, personId)
  await signingIn.shutOut(ctx, personId)
  await recordAudit(ctx, { action: 'left', thing: 'person', thingId: personId })
  return ok(undefined)
}
