import type { Context } from '../context.ts'
import { newId } from '../ids.ts'
import type { AuditFact } from './record-audit.ts'

// PostgreSQL takes at most 65,535 values in one statement.
const rowsPerInsert = 1000

/** Adds many rows to the audit trail at once: one deed of a named person on many records. */
export async function recordAudits(
  ctx: Context,
  facts: readonly Omit<AuditFact, 'withoutTrace'>[],
): Promise<void> {
  for (let start = 0; start < facts.length; start += rowsPerInsert)
    await ctx.db
      .insertInto('platform.audit_entry')
      .values(facts.slice(start, start + rowsPerInsert).map(fact => auditRow(ctx, fact)))
      .execute()
}

function auditRow(ctx: Context, fact: Omit<AuditFact, 'withoutTrace'>) {
  return {
    org_id: ctx.actor.orgId,
    id: newId<'audit-entry'>(),
    at: ctx.now(),
    coarse: false,
    person_id: ctx.actor.personId ?? null,
    action: fact.action,
    thing: fact.thing,
    thing_id: fact.thingId ?? null,
    service_id: fact.serviceId ?? null,
    sensitive: fact.sensitive ?? false,
    kept_from: [...(fact.keptFrom ?? [])],
  }
}
