import { createHash } from 'node:crypto'

/** Which half something belongs to: methods were tuned on the first and are reported on the second. */
export function halfOf(id: string): 'first' | 'second' {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'first' : 'second'
}
