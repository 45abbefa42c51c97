import { createHash } from 'node:crypto'
import { type AuditRow, auditColumns } from './audit-row.ts'

/** The SHA-256 of one row of the audit trail: every column, in a fixed order, each with its length. */
export function digestOfEntry(entry: AuditRow): Buffer {
  const hash = createHash('sha256')
  for (const column of auditColumns) {
    const text = String(entry[column] ?? '')
    hash.update(`${Buffer.byteLength(text)}:${text}\n`)
  }
  return hash.digest()
}
