import type { Context } from '../context.ts'
import { newId, newTimelessId, type ServiceId } from '../ids.ts'
import { toTheHour } from '../time.ts'

export type AuditFact = {
  /** What was done, as a verb in the past: 'thanked', 'triaged', 'closed'. */
  action: string
  /** The kind of record: 'report', 'incident', 'change'. */
  thing: string
  thingId?: string
  serviceId?: ServiceId
  /** Kept from the managers of that service. */
  sensitive?: boolean
  /** The roles at that service from which the record is kept, and so this row. */
  keptFrom?: readonly string[]
  /** The person acting kept their name back: no id with a time in it, the hour only, no person. */
  withoutTrace?: boolean
}

/** Adds one row to the audit trail in the same transaction as the deed. Ids only, never words. */
export async function recordAudit(ctx: Context, fact: AuditFact): Promise<void> {
  const hidden = fact.withoutTrace === true
  await ctx.db
    .insertInto('platform.audit_entry')
    .values({
      org_id: ctx.actor.orgId,
      id: hidden ? newTimelessId() : newId(),
      at: hidden ? toTheHour(ctx.now()) : ctx.now(),
      coarse: hidden,
      person_id: hidden ? null : (ctx.actor.personId ?? null),
      action: fact.action,
      thing: fact.thing,
      thing_id: fact.thingId ?? null,
      service_id: fact.serviceId ?? null,
      sensitive: fact.sensitive ?? false,
      kept_from: [...(fact.keptFrom ?? [])],
    })
    .execute()
}
