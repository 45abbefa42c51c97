import type { Context } from '#platform/context'
import type { Id, PersonId, ServiceId } from '#platform/ids'
import type { Instant } from '#platform/time'
import type { Role } from '../contract.ts'

export type RoleHeldId = Id<'role-held'>

export type NewRole = {
  id: RoleHeldId
  person_id: PersonId
  service_id: ServiceId | null
  role: Role
  ends_at: Instant | null
}

export async function insertRole(ctx: Context, row: NewRole): Promise<void> {
  await ctx.db
    .insertInto('organisation.role_held')
    .values({ org_id: ctx.actor.orgId, starts_at: ctx.now(), ...row })
    .execute()
}

/** Lets a role end at another moment; null: when somebody ends it. */
export async function updateRoleEnd(ctx: Context, id: RoleHeldId, endsAt: Instant | null): Promise<void> {
  await ctx.db
    .updateTable('organisation.role_held')
    .set({ ends_at: endsAt })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .execute()
}

/** Ends every role that a person still holds. */
export async function endRolesOf(ctx: Context, personId: PersonId): Promise<void> {
  await ctx.db
    .updateTable('organisation.role_held')
    .set({ ends_at: ctx.now() })
    .where('org_id', '=', ctx.actor.orgId)
    .where('person_id', '=', personId)
    .where(eb => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', ctx.now())]))
    .execute()
}
