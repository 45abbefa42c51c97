// TEMPORARY until #methods/passphrase is there
import { createHash } from 'node:crypto'
import type { Keys } from '#platform/keys'

const list = Array.from(
  { length: 7776 },
  (_, i) => `w${i.toString(26).replaceAll(/\d/g, d => 'qrstuvwxyz'[Number(d)] ?? '')}`,
)

type Digester = Pick<Keys, 'hmac'>
export function sixWordsOf(keys: Digester, code: string, secret: string): readonly string[] {
  const bytes = keys.hmac('words', `${code}\n${secret}`)
  return Array.from({ length: 6 }, (_, i) => list[bytes.readUInt16BE(i * 2) % 7776] ?? '')
}
export function verifierOf(words: readonly string[]): Uint8Array {
  return createHash('sha256').update(words.join(' ')).digest()
}
export function threadDigest(keys: Digester, verifier: Uint8Array): Buffer {
  return keys.hmac('thread', verifier)
}
export type ReadSixWords =
  | { outcome: 'words'; candidates: readonly (readonly string[])[] }
  | { outcome: 'unknown-word'; word: string }
  | { outcome: 'wrong-count'; count: number }
export function readSixWords(typed: string): ReadSixWords {
  const words = typed
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
  if (words.length !== 6) return { outcome: 'wrong-count', count: words.length }
  const unknown = words.find(word => !list.includes(word))
  return unknown ? { outcome: 'unknown-word', word: unknown } : { outcome: 'words', candidates: [words] }
}
