/** What is hashed into a verifier: the words after a line that no other hash in Candour begins with. */
export function verifierMessage(words: readonly string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`candour thread v1\n${words.join(' ')}`)
}

/**
 * What a browser sends instead of the words: SHA-256 of their message, 32 bytes. No slow hash, because there are no
 * weak passphrases: all are drawn with 77.5 bits. Needs `crypto.subtle`, which browsers have on secure pages only.
 */
export async function verifier(words: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', verifierMessage(words)))
}

/** Bytes as base64url without padding (RFC 4648, section 5): a verifier in 43 characters. */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** The bytes of a base64url text, with or without padding, or undefined when it is none. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  const plain = text.replace(/=+$/, '')
  if (!/^[\w-]*$/.test(plain) || plain.length % 4 === 1) return undefined
  const characters = atob(plain.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(characters, character => character.charCodeAt(0))
}
