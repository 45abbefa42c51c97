import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { join } from 'node:path'
import { KeyFault } from './keys/key-fault.ts'
import { type Letters, lettersWith } from './keys/letter-keys.ts'
import { makeKeys } from './keys/make-keys.ts'
import { readKeyFile } from './keys/read-key-file.ts'

export { KeyFault } from './keys/key-fault.ts'
export { newLetterKey } from './keys/letter-keys.ts'

export type Keys = {
  /** Names these keys; a database can keep it to notice that it was started with others. */
  readonly id: string
  readonly demo: boolean
  /** HMAC-SHA-256 under a key of its own for each purpose, so that a digest made for one cannot serve another. */
  hmac(purpose: string, data: Uint8Array | string): Buffer
  /** Signs the bytes of an audit seal with Ed25519. */
  sign(bytes: Uint8Array): Buffer
  /** Whether `signature` was made by `sign` for these bytes. */
  verify(bytes: Uint8Array, signature: Uint8Array): boolean
  /** For whoever checks a printed seal without Candour. */
  readonly sealPublicKeyPem: string
  /** Letters that phones seal to the server, for what waits on them. */
  readonly letters: Letters
}

/**
 * Reads the server's keys from their folder, which is outside the database; an empty folder gets new ones.
 * Faults: keys that others may read, keys of which some are missing, and demo keys unless `demo` is allowed.
 */
export function loadKeys(folder: string, { demo }: { demo: boolean }): Keys {
  makeKeys(folder, demo)
  const id = readKeyFile(join(folder, 'kid')).toString('utf8').trim()
  const madeForDemo = id.startsWith('demo-')
  if (madeForDemo && !demo) {
    throw new KeyFault(
      `The keys in ${folder} were made for made-up records: set KEYS_FOLDER to an empty folder, and CANDOUR_DATA too.`,
    )
  }
  const hmac = hmacWith(readKeyFile(join(folder, 'server.key')))
  const seals = sealsWith(readKeyFile(join(folder, 'seal.key')))
  return { id, demo: madeForDemo, hmac, ...seals, letters: lettersWith(folder) }
}

function hmacWith(serverKey: Buffer): Keys['hmac'] {
  // A KeyObject, because a Buffer costs each digest several times as much again to be read as a key.
  const subkeys = new Map<string, KeyObject>()
  return (purpose, data) => {
    const subkey =
      subkeys.get(purpose) ??
      createSecretKey(Buffer.from(hkdfSync('sha256', serverKey, 'candour', purpose, 32)))
    subkeys.set(purpose, subkey)
    return createHmac('sha256', subkey).update(data).digest()
  }
}

function sealsWith(pem: Buffer): Pick<Keys, 'sign' | 'verify' | 'sealPublicKeyPem'> {
  const privateKey = createPrivateKey(pem)
  const publicKey = createPublicKey(privateKey)
  return {
    sign: bytes => sign(null, bytes, privateKey),
    verify: (bytes, signature) => verify(null, bytes, publicKey, signature),
    sealPublicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}
