import { type Bytes, joined } from './labelled.ts'
import { curve, messageKey, publicKeyOf } from './message-key.ts'

/** What the message is bound to: `info` names the use, `about` is data that is not secret and must be the same to open it. */
export type Bound = { info: Bytes; about: Bytes }

/**
 * Seals a message to a public key (HPKE, RFC 9180, base mode), so that only the private key's holder reads it again; the
 * sender cannot. `receiver` is a P-256 point of 65 bytes, a fault when it is not. Gives the sender's point (65 bytes)
 * and the ciphertext with its tag of 16 bytes.
 */
export async function seal(receiver: Bytes, message: Bytes, bound: Bound): Promise<Bytes> {
  const once = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  return sealWith(once, receiver, message, bound)
}

/** Seals with a key pair that is given: for the vectors of RFC 9180. A pair that serves twice gives both messages away. */
export async function sealWith(
  once: CryptoKeyPair,
  receiver: Bytes,
  message: Bytes,
  { info, about }: Bound,
): Promise<Bytes> {
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', once.publicKey))
  const other = await publicKeyOf(receiver)
  const { key, nonce } = await messageKey(once.privateKey, other, { sender, receiver, info })
  const aes = { name: 'AES-GCM', iv: nonce, additionalData: about }
  return joined(sender, new Uint8Array(await crypto.subtle.encrypt(aes, key, message)))
}
