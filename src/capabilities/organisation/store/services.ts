import type { Context } from '#platform/context'
import type { PersonId, ServiceId } from '#platform/ids'
import type { PlainDate } from '#platform/time'

export type NewService = {
  id: ServiceId
  name: string
  kind: string
  nation: string
  regulated_activity: string
  phone: string
}

/** Adds services, many at once. */
export async function insertServices(ctx: Context, rows: readonly NewService[]): Promise<void> {
  if (rows.length === 0) return
  const org_id = ctx.actor.orgId
  await ctx.db
    .insertInto('organisation.service')
    .values(rows.map(row => ({ org_id, ...row })))
    .execute()
}

/** Locks a service until the transaction ends; undefined when there is none. */
export async function lockService(
  ctx: Context,
  id: ServiceId,
): Promise<{ closedOn: PlainDate | null } | undefined> {
  return ctx.db
    .selectFrom('organisation.service')
    .select('closed_on as closedOn')
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** Closes services on a day, or opens them again when no day is given. */
export async function saveServicesClosed(
  ctx: Context,
  ids: readonly ServiceId[],
  closedOn: PlainDate | null,
): Promise<void> {
  if (ids.length === 0) return
  await ctx.db
    .updateTable('organisation.service')
    .set({ closed_on: closedOn })
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', 'in', ids)
    .execute()
}

export type OnCall = { label: string; phone: string; personId: PersonId | null }

/** Replaces the on-call list of a service, first to be called first. */
export async function saveOnCall(ctx: Context, serviceId: ServiceId, list: readonly OnCall[]): Promise<void> {
  const { orgId } = ctx.actor
  await ctx.db
    .deleteFrom('organisation.on_call')
    .where('org_id', '=', orgId)
    .where('service_id', '=', serviceId)
    .execute()
  if (list.length === 0) return
  await ctx.db
    .insertInto('organisation.on_call')
    .values(
      list.map(({ label, phone, personId }, index) => ({
        org_id: orgId,
        service_id: serviceId,
        position: index + 1,
        label,
        phone,
        person_id: personId,
      })),
    )
    .execute()
}
