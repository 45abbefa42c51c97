type Bytes = Uint8Array<ArrayBuffer>

// OWASP's floor for PBKDF2-HMAC-SHA256. It matters little: six generated words are 77.5 bits, which nobody tries out.
const rounds = 600_000
const version = 1
const saltBytes = 16
const ivBytes = 12

/**
 * Locks bytes with generated words of a passphrase, or of two, whose order is part of it: AES-256-GCM under
 * PBKDF2-HMAC-SHA256 of the words. Gives version (1 byte), salt (16), iv (12) and the ciphertext with its tag.
 */
export async function lockWithWords(words: readonly string[], secret: Bytes): Promise<Bytes> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const key = await keyFrom(words, salt)
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, secret))
  return Uint8Array.from([version, ...salt, ...iv, ...sealed])
}

/** What was locked with these words; undefined when they are other words or what was kept has changed. */
export async function unlockWithWords(words: readonly string[], locked: Bytes): Promise<Bytes | undefined> {
  if (locked[0] !== version) return undefined
  const salt = locked.slice(1, 1 + saltBytes)
  const iv = locked.slice(1 + saltBytes, 1 + saltBytes + ivBytes)
  const sealed = locked.slice(1 + saltBytes + ivBytes)
  const key = await keyFrom(words, salt)
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed))
  } catch (error) {
    // The one way in which AES-GCM says that key and ciphertext do not belong together.
    if (error instanceof DOMException && error.name === 'OperationError') return undefined
    throw error
  }
}

async function keyFrom(words: readonly string[], salt: Bytes): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(words.join(' '))
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}
