import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'
import type { PlainDate } from '#platform/time'
import type { Nation, ServiceKind } from '../contract.ts'

export type Service = {
  id: ServiceId
  name: string
  kind: ServiceKind
  nation: Nation
  regulatedActivity: string
  phone: string
  closedOn: PlainDate | null
}

/** Every service of the organisation that is still open, by name. */
export async function servicesOf(ctx: Context): Promise<Service[]> {
  return (await services(ctx).where('closed_on', 'is', null).orderBy('name').execute()) as Service[]
}

/** Every service of the organisation by name, the closed ones too: what happened there stays. */
export async function everyServiceOf(ctx: Context): Promise<Service[]> {
  return (await services(ctx).orderBy('name').execute()) as Service[]
}

/** One service, closed or not, or undefined when the organisation has none with that id. */
export async function serviceById(ctx: Context, id: ServiceId): Promise<Service | undefined> {
  return (await services(ctx).where('id', '=', id).executeTakeFirst()) as Service | undefined
}

function services(ctx: Context) {
  return ctx.db
    .selectFrom('organisation.service')
    .select(['id', 'name', 'kind', 'nation', 'regulated_activity as regulatedActivity', 'phone'])
    .select('closed_on as closedOn')
    .where('org_id', '=', ctx.actor.orgId)
}
