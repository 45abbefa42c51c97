import type { Context } from '#platform/context'
import type { ServiceId } from '#platform/ids'

export type OnCallEntry = { label: string; phone: string }

/** Whom to call at a service, first to be called first. */
export function onCallAt(ctx: Context, serviceId: ServiceId): Promise<OnCallEntry[]> {
  return ctx.db
    .selectFrom('organisation.on_call')
    .select(['label', 'phone'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('service_id', '=', serviceId)
    .orderBy('position')
    .execute()
}
