import type { Context } from '../context.ts'
import { type AuditFact, auditRow } from './audit-row.ts'

// PostgreSQL takes at most 65,535 values in one statement.
const rowsPerInsert = 1000

/** Adds rows to the audit trail in the same transaction as the deed: one deed on many records. */
export async function recordAudits(ctx: Context, facts: readonly AuditFact[]): Promise<void> {
  const org_id = ctx.actor.orgId
  for (let start = 0; start < facts.length; start += rowsPerInsert) {
    const rows = facts.slice(start, start + rowsPerInsert).map(fact => ({ org_id, ...auditRow(ctx, fact) }))
    await ctx.db.insertInto('platform.audit_entry').values(rows).execute()
  }
}
