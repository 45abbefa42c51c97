type Bytes = Uint8Array<ArrayBuffer>

/** The bytes of base64url without padding (RFC 4648, section 5); a fault when the text is something else. */
export function fromBase64Url(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, letter => letter.charCodeAt(0))
}
