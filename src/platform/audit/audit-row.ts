import type { Context } from '../context.ts'
import { type Id, newId, newTimelessId, type PersonId, type ServiceId } from '../ids.ts'
import { type Instant, toTheHour } from '../time.ts'

/** Who did what to which record: ids only, never words. */
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

/** A row of the audit trail as it stands. */
export type AuditRow = {
  id: Id<'audit-entry'>
  at: Instant
  /** Without an exact time and without a person. */
  coarse: boolean
  person_id: PersonId | null
  action: string
  thing: string
  thing_id: string | null
  service_id: ServiceId | null
  sensitive: boolean
  kept_from: string[]
}

/** Every column of a row but its organisation, in the order in which its digest takes them. */
export const auditColumns = [
  'id',
  'at',
  'coarse',
  'person_id',
  'action',
  'thing',
  'thing_id',
  'service_id',
  'sensitive',
  'kept_from',
] as const satisfies readonly (keyof AuditRow)[]

/** The row that says a fact, here and now. */
export function auditRow(ctx: Context, fact: AuditFact): AuditRow {
  const { withoutTrace: hidden = false } = fact
  return {
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
  }
}
