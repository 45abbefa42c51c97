import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import type { PersonId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import { mayManage } from '../model/may-manage.ts'
import { rolesOf } from '../queries/people.ts'
import { endRole } from '../store.ts'

/** Ends a role from now on. The last administrator keeps theirs: somebody must be able to let people in. */
export async function takeRole(
  ctx: Context,
  input: { personId: PersonId; roleHeldId: string },
): Promise<Result<void, 'not-permitted' | 'not-found' | 'own-role'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  const held = (await rolesOf(ctx, input.personId)).find(each => each.id === input.roleHeldId)
  if (!held) return refused('not-found')
  if (held.role === 'administrator' && input.personId === ctx.actor.personId) return refused('own-role')
  await endRole(ctx, input.roleHeldId)
  await recordAudit(ctx, { action: `took-role-${held.role}`, thing: 'person', thingId: input.personId })
  return ok(undefined)
}
