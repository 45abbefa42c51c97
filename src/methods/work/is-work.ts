import { sha256 } from './sha256.ts'

/**
 * Whether `answer` is work for a subject, given in lines: SHA-256 over a line of its own, these and the answer begins with so
 * many zero bits. Finding one takes 2^bits tries on average, checking one takes one (Hashcash, 2002). No bits ask for nothing.
 */
export function isWork(subject: readonly string[], answer: string, bits: number): boolean {
  const digest = sha256(new TextEncoder().encode(['work', ...subject, answer].join('\n')))
  return zeroBits(digest) >= bits
}

function zeroBits(digest: Uint8Array): number {
  const first = digest.findIndex(byte => byte > 0)
  return first < 0 ? digest.length * 8 : first * 8 + Math.clz32(digest[first] ?? 0) - 24
}
