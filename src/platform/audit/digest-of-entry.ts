import { createHash } from 'node:crypto'
import type { AuditRow } from './seal-audit.ts'

const fields = [
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
] as const

/** The SHA-256 of one row of the audit trail: every column, in a fixed order, each with its length. */
export function digestOfEntry(entry: AuditRow): Buffer {
  const hash = createHash('sha256')
  for (const field of fields) {
    const text = String(entry[field] ?? '')
    hash.update(`${Buffer.byteLength(text)}:${text}\n`)
  }
  return hash.digest()
}
