import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { Nation, ServiceKind } from '../contract.ts'

export type Service = {
  id: ServiceId
  name: string
  kind: ServiceKind
  nation: Nation
  regulatedActivity: string
  phone: string
}

const columns = ['id', 'name', 'kind', 'nation', 'regulated_activity as regulatedActivity', 'phone'] as const

/** Every service of the organisation that is still open, by name. */
export async function servicesOf(ctx: Context): Promise<Service[]> {
  const rows = await ctx.db
    .selectFrom('organisation.service')
    .select(columns)
    .where('org_id', '=', ctx.actor.orgId)
    .where('closed_on', 'is', null)
    .orderBy('name')
    .execute()
  return rows as Service[]
}

/** One service, or undefined when the organisation has none with that id. */
export async function serviceById(ctx: Context, id: ServiceId): Promise<Service | undefined> {
  const row = await ctx.db
    .selectFrom('organisation.service')
    .select(columns)
    .where('org_id', '=', ctx.actor.orgId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row as Service | undefined
}
