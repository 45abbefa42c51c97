import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createOnce } from './create-once.ts'

/**
 * Makes the keys of a folder that has none. `kid` is written last and says that they are complete: from then on
 * a missing key is a loss to be told of, not one to be made anew.
 */
export function makeKeys(folder: string, demo: boolean): void {
  if (existsSync(join(folder, 'kid'))) return
  // The folder above may be a new data folder: private as well, unlike those above it.
  mkdirSync(dirname(dirname(folder)), { recursive: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  createOnce(join(folder, 'server.key'), () => randomBytes(64))
  createOnce(join(folder, 'seal.key'), newSealKey)
  const sealKey = createPublicKey(createPrivateKey(readFileSync(join(folder, 'seal.key'))))
  createOnce(join(folder, 'seal.pub'), () => sealKey.export({ type: 'spki', format: 'pem' }))
  createOnce(join(folder, 'kid'), () => `${demo ? 'demo' : 'own'}-${fingerprint(sealKey)}\n`)
}

function newSealKey(): string | Buffer {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
}

function fingerprint(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
}
