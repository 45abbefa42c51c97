import { recordAudit } from '#platform/audit/record-audit'
import type { Context } from '#platform/context'
import { newId, type PersonId, type ServiceId } from '#platform/ids'
import { ok, type Result, refused } from '#platform/result'
import type { Instant } from '#platform/time'
import type { Role } from '../contract.ts'
import { mayManage } from '../model/may-manage.ts'
import { personById } from '../queries/person-by-id.ts'
import { type RoleHeld, rolesOf } from '../queries/roles.ts'
import { serviceById } from '../queries/services.ts'
import { lockPeople } from '../store/organisations.ts'
import { insertRole, updateRoleEnd } from '../store/roles.ts'

export type GiveRole = { personId: PersonId; role: Role; serviceId: ServiceId | null; endsAt?: Instant }

export type GiveRefusal = 'not-permitted' | 'needs-an-end' | 'ended-already' | 'not-found' | 'service-closed'

/** Gives a person a role at one service, or everywhere when no service is named. Given again, it ends when it says now. */
export async function giveRole(ctx: Context, input: GiveRole): Promise<Result<void, GiveRefusal>> {
  if (!mayManage(ctx.actor)) return refused('not-permitted')
  const fitting = endFits(input, ctx.now())
  if (!fitting.ok) return fitting
  await lockPeople(ctx)
  const reached = await reach(ctx, input)
  if (!reached.ok) return reached
  const held = (await rolesOf(ctx, input.personId)).find(
    each => each.role === input.role && each.serviceId === input.serviceId,
  )
  const changed = await save(ctx, input, held)
  if (changed) await record(ctx, input)
  return ok(undefined)
}

function endFits({ role, endsAt }: GiveRole, now: Instant): Result<void, 'needs-an-end' | 'ended-already'> {
  // An inspector reads for a visit, not for good.
  if (role === 'inspector' && !endsAt) return refused('needs-an-end', 'until')
  return endsAt && endsAt <= now ? refused('ended-already', 'until') : ok(undefined)
}

async function reach(
  ctx: Context,
  { personId, serviceId }: GiveRole,
): Promise<Result<void, 'not-found' | 'service-closed'>> {
  const person = await personById(ctx, personId)
  if (!person || person.leftOn) return refused('not-found')
  const service = serviceId === null ? undefined : await serviceById(ctx, serviceId)
  if (serviceId !== null && !service) return refused('not-found')
  return service?.closedOn ? refused('service-closed', 'serviceId') : ok(undefined)
}

async function save(ctx: Context, input: GiveRole, held: RoleHeld | undefined): Promise<boolean> {
  const ends_at = input.endsAt ?? null
  if (held && held.endsAt === ends_at) return false
  if (held) await updateRoleEnd(ctx, held.id, ends_at)
  else {
    const { personId, serviceId, role } = input
    await insertRole(ctx, { id: newId(), person_id: personId, service_id: serviceId, role, ends_at })
  }
  return true
}

async function record(ctx: Context, { personId, role, serviceId }: GiveRole): Promise<void> {
  const where = serviceId ? { serviceId } : {}
  await recordAudit(ctx, { action: `gave-role-${role}`, thing: 'person', thingId: personId, ...where })
}
