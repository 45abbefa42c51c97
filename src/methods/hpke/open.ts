import type { Bytes } from './labelled.ts'
import { messageKey, publicKeyOf } from './message-key.ts'
import type { Bound } from './seal.ts'

const pointBytes = 65

/** A private key with its own public point. */
export type Receiver = { privateKey: CryptoKey; point: Bytes }

/**
 * The message that was sealed to this receiver and bound to the same `info` and `about`; undefined when it was sealed to
 * somebody else, bound to something else, or changed on the way.
 */
export async function open(
  receiver: Receiver,
  sealed: Bytes,
  { info, about }: Bound,
): Promise<Bytes | undefined> {
  const sender = sealed.slice(0, pointBytes)
  try {
    const other = await publicKeyOf(sender)
    const shared = { sender, receiver: receiver.point, info }
    const { key, nonce } = await messageKey(receiver.privateKey, other, shared)
    const aes = { name: 'AES-GCM', iv: nonce, additionalData: about }
    return new Uint8Array(await crypto.subtle.decrypt(aes, key, sealed.slice(pointBytes)))
  } catch (error) {
    // A point off the curve and a tag that does not fit are the two ways that a message is not ours to open.
    if (error instanceof DOMException) return undefined
    throw error
  }
}
