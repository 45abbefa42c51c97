import { createHash } from 'node:crypto'
import type { Instant } from '../time.ts'

/** What a seal stands for: its number, when it was set, its predecessor, and the digest of every entry in order. */
export type Sealed = { number: number; sealedAt: Instant; previous: Buffer; digests: readonly Buffer[] }

/** The predecessor that the first seal names. */
export const noPredecessor = Buffer.alloc(32)

/** The SHA-256 that a seal signs. */
export function digestOfSeal({ number, sealedAt, previous, digests }: Sealed): Buffer {
  const hash = createHash('sha256').update(`candour seal\n${number}\n${sealedAt}\n`).update(previous)
  for (const digest of digests) hash.update(digest)
  return hash.digest()
}
