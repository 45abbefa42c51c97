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

/** Bytes as base64url without padding (RFC 4648, section 5): a verifier in 43 characters. However many, as a letter has. */
export function toBase64Url(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
