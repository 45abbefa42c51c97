import type { Context } from '#platform/context'
import type { PersonId, ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { Role } from '../contract.ts'
import type { RoleHeldId } from '../store/roles.ts'

/** A role that somebody holds; a null service means everywhere, a null end until somebody ends it. */
export type RoleHeld = {
  id: RoleHeldId
  personId: PersonId
  role: Role
  serviceId: ServiceId | null
  startsAt: Instant
  endsAt: Instant | null
}

/** The roles one person holds now. */
export async function rolesOf(ctx: Context, personId: PersonId): Promise<RoleHeld[]> {
  return (await current(ctx).where('person_id', '=', personId).execute()) as RoleHeld[]
}

/** The roles that people hold now, by person. */
export async function rolesNow(ctx: Context): Promise<Map<PersonId, RoleHeld[]>> {
  return Map.groupBy((await current(ctx).execute()) as RoleHeld[], row => row.personId)
}

/** Every role that these people ever held, by person: in which of them somebody acted is a question of when. */
export async function rolesEverHeld(
  ctx: Context,
  personIds: readonly PersonId[],
): Promise<Map<PersonId, RoleHeld[]>> {
  if (personIds.length === 0) return new Map()
  const rows = await held(ctx).where('person_id', 'in', personIds).execute()
  return Map.groupBy(rows as RoleHeld[], row => row.personId)
}

function current(ctx: Context) {
  return held(ctx).where(eb => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', ctx.now())]))
}

function held(ctx: Context) {
  return ctx.db
    .selectFrom('organisation.role_held')
    .select(['id', 'person_id as personId', 'role', 'service_id as serviceId'])
    .select(['starts_at as startsAt', 'ends_at as endsAt'])
    .where('org_id', '=', ctx.actor.orgId)
    .orderBy('role')
    .orderBy('id')
}
