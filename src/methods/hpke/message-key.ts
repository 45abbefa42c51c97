import { ascii, type Bytes, joined, labelled } from './labelled.ts'

/** DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM: identifiers of RFC 9180, section 7. */
const kem = labelled(joined(ascii('KEM'), Uint8Array.of(0, 0x10)))
const suite = labelled(joined(ascii('HPKE'), Uint8Array.of(0, 0x10, 0, 0x01, 0, 0x01)))

const nothing = new Uint8Array(0)
export const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/** What both ends know: which message this is about, and the two public keys as uncompressed points of 65 bytes. */
export type Shared = { sender: Bytes; receiver: Bytes; info: Bytes }

/** The key and nonce of the one message that is sealed to a receiver: key schedule of RFC 9180, section 5.1, base mode. */
export async function messageKey(own: CryptoKey, other: CryptoKey, { sender, receiver, info }: Shared) {
  const agreed = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256))
  const extracted = await kem.extract(nothing, 'eae_prk', agreed)
  const shared = await kem.expand(extracted, 'shared_secret', joined(sender, receiver), 32)
  const context = joined(
    Uint8Array.of(0),
    await suite.extract(nothing, 'psk_id_hash', nothing),
    await suite.extract(nothing, 'info_hash', info),
  )
  const secret = await suite.extract(shared, 'secret', nothing)
  const raw = await suite.expand(secret, 'key', context, 16)
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { key, nonce: await suite.expand(secret, 'base_nonce', context, 12) }
}

/** A public key from its uncompressed point; a fault when it is not on the curve. */
export function publicKeyOf(point: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', point, curve, true, [])
}
