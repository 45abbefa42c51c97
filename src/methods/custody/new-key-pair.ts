import type { Bytes, Receiver } from '#methods/hpke'

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/** The public key as an uncompressed P-256 point of 65 bytes, the private key as PKCS #8. */
export type NewKeyPair = { readonly point: Bytes; readonly secret: Bytes }

/** A new P-256 key pair. The private key comes as bytes because it is to be locked and kept; nothing else may hold it. */
export async function newKeyPair(): Promise<NewKeyPair> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const [point, secret] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ])
  return { point: new Uint8Array(point), secret: new Uint8Array(secret) }
}

/** A key pair as what opens letters (methods/hpke); the private key cannot be taken out of it again. */
export async function receiverOf({ point, secret }: NewKeyPair): Promise<Receiver> {
  return { point, privateKey: await crypto.subtle.importKey('pkcs8', secret, curve, false, ['deriveBits']) }
}
