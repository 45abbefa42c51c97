import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createOnce } from './create-once.ts'

/**
 * Makes the keys of a folder that has none. `kid` is written last and says that they are complete: from then on
 * a missing key is a loss to be told of, not one to be made anew.
 */
export function makeKeys(folder: string, demo: boolean): void {
  if (existsSync(join(folder, 'kid'))) return
  makeFolder(folder)
  createOnce(join(folder, 'server.key'), () => randomBytes(64))
  createOnce(join(folder, 'seal.key'), newSealKey)
  const sealKey = createPublicKey(createPrivateKey(readFileSync(join(folder, 'seal.key'))))
  createOnce(join(folder, 'seal.pub'), () => sealKey.export({ type: 'spki', format: 'pem' }))
  createOnce(join(folder, 'kid'), () => `${demo ? 'demo' : 'own'}-${fingerprint(sealKey)}\n`)
}

// The folder above may be the data folder, which PostgreSQL's account must be able to pass through.
function makeFolder(folder: string): void {
  const parent = dirname(folder)
  if (mkdirSync(parent, { recursive: true }) !== undefined)
    chmodSync(parent, process.getuid?.() === 0 ? 0o711 : 0o700)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
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
