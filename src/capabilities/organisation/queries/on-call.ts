import type { Context } from '#platform/context'
import type { PersonId, ServiceId } from '#platform/ids'

/** `personId`: whom of those who work here it is, so that we can alert them; null for a number alone. */
export type OnCallEntry = { label: string; phone: string; personId: PersonId | null }

/** Whom to call at a service, first to be called first. */
export function onCallAt(ctx: Context, serviceId: ServiceId): Promise<OnCallEntry[]> {
  return ctx.db
    .selectFrom('organisation.on_call')
    .select(['label', 'phone', 'person_id as personId'])
    .where('org_id', '=', ctx.actor.orgId)
    .where('service_id', '=', serviceId)
    .orderBy('position')
    .execute() as Promise<OnCallEntry[]>
}
