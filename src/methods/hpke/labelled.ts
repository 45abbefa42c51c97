export type Bytes = Uint8Array<ArrayBuffer>

/** A label or a purpose as bytes. */
export const ascii = (text: string): Bytes => new TextEncoder().encode(text)

/** Several byte arrays as one. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** LabeledExtract and LabeledExpand of RFC 9180, section 4, for one suite; `expand` gives 32 bytes at most. */
export function labelled(suite: Bytes) {
  const extract = (salt: Uint8Array, label: string, key: Uint8Array): Promise<Bytes> =>
    hmac(salt, joined(version, suite, ascii(label), key))
  const expand = async (key: Bytes, label: string, info: Uint8Array, length: number): Promise<Bytes> => {
    const asked = joined(Uint8Array.of(0, length), version, suite, ascii(label), info, Uint8Array.of(1))
    return (await hmac(key, asked)).slice(0, length)
  }
  return { extract, expand }
}

const version = ascii('HPKE-v1')

/** HMAC-SHA256. A key of no bytes is the same as one of zeros, and WebCrypto takes only the second. */
async function hmac(key: Uint8Array, data: Bytes): Promise<Bytes> {
  const raw = key.length > 0 ? joined(key) : new Uint8Array(32)
  const imported = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, data))
}
