import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId, type PersonId, type ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { Role } from '../contract.ts'
import { mayManage } from '../model/may-manage.ts'
import { rolesOf } from '../queries/people.ts'
import { insertRole } from '../store.ts'

/** Gives a person a role at one service, or everywhere when no service is named. Giving it twice changes nothing. */
export async function giveRole(
  ctx: Context,
  input: { personId: PersonId; role: Role; serviceId: ServiceId | null },
): Promise<Result<void, 'not-permitted'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  const held = await rolesOf(ctx, input.personId)
  if (held.some(each => each.role === input.role && each.serviceId === input.serviceId)) return ok(undefined)
  await insertRole(ctx, {
    id: newId(),
    person_id: input.personId,
    service_id: input.serviceId,
    role: input.role,
  })
  const service = input.serviceId ? { serviceId: input.serviceId } : {}
  await recordAudit(ctx, {
    action: `gave-role-${input.role}`,
    thing: 'person',
    thingId: input.personId,
    ...service,
  })
  return ok(undefined)
}
