import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId, type PersonId, type ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { Instant } from '#platform/time'
import type { Role } from '../contract.ts'
import { mayManage } from '../model/may-manage.ts'
import { rolesOf } from '../queries/people.ts'
import { insertRole } from '../store.ts'

/** Gives a person a role at one service, or everywhere when no service is named. Giving it twice changes nothing. */
export async function giveRole(
  ctx: Context,
  input: { personId: PersonId; role: Role; serviceId: ServiceId | null; endsAt?: Instant },
): Promise<Result<void, 'not-permitted' | 'needs-an-end'>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  // An inspector reads for a visit, not for good.
  if (input.role === 'inspector' && !input.endsAt) return refused('needs-an-end', 'until')
  const held = await rolesOf(ctx, input.personId)
  if (held.some(each => each.role === input.role && each.serviceId === input.serviceId)) return ok(undefined)
  const { personId, serviceId, role, endsAt } = input
  await insertRole(ctx, {
    id: newId(),
    person_id: personId,
    service_id: serviceId,
    role,
    ends_at: endsAt ?? null,
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
