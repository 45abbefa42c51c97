import type { Context } from '../context.ts'
import type { AuditFact } from './audit-row.ts'
import { recordAudits } from './record-audits.ts'

/** Adds one row to the audit trail in the same transaction as the deed. Ids only, never words. */
export function recordAudit(ctx: Context, fact: AuditFact): Promise<void> {
  return recordAudits(ctx, [fact])
}
