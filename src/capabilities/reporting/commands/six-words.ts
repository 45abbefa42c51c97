import { createHash } from 'node:crypto'
import { passphraseFromBytes, verifierMessage } from '#methods/passphrase'
import type { Keys } from '#platform/keys'

type Digester = Pick<Keys, 'hmac'>

/**
 * The six words of a form whose browser makes none: made from the form's own secret under the server's key, so that a
 * retry, a refresh or a lost answer shows the same words, and nothing that is kept shows them.
 */
export function sixWordsOf(keys: Digester, code: string, secret: string): string[] {
  return passphraseFromBytes(keys.hmac('words', `${code}\n${secret}`))
}

/** What stands for six words; a browser that makes its own sends this and never the words. */
export function verifierOf(words: readonly string[]): Buffer {
  return createHash('sha256').update(verifierMessage(words)).digest()
}

/** What the database keeps of a verifier: useless to whoever has the database and not the server's key. */
export function threadDigest(keys: Digester, verifier: Uint8Array): Buffer {
  return keys.hmac('thread', verifier)
}
