import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { mayManage } from '../model/may-manage.ts'
import { administratorsBut } from '../queries/administrators-but.ts'
import { rolesOf } from '../queries/roles.ts'
import { lockPeople } from '../store/organisations.ts'
import { updateRoleEnd } from '../store/roles.ts'

export type TakeRefusal = 'not-permitted' | 'not-found' | 'own-role' | 'last-administrator'

/** Ends a role from now on. The last administrator keeps theirs: somebody must be able to let people in. */
export async function takeRole(
  ctx: Context,
  { personId, roleHeldId }: { personId: PersonId; roleHeldId: string },
): Promise<Result<void, TakeRefusal>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  await lockPeople(ctx)
  const held = (await rolesOf(ctx, personId)).find(each => each.id === roleHeldId)
  if (!held) return refused('not-found')
  if (held.role === 'administrator') {
    if (personId === ctx.actor.personId) return refused('own-role')
    if ((await administratorsBut(ctx, { roleHeldId: held.id })) === 0) return refused('last-administrator')
  }
  await updateRoleEnd(ctx, held.id, ctx.now())
  const where = held.serviceId ? { serviceId: held.serviceId } : {}
  await recordAudit(ctx, { action: `took-role-${held.role}`, thing: 'person', thingId: personId, ...where })
  return ok(undefined)
}
