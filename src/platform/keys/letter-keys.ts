import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Bytes, type OpenedLetter, openLetter, type Receiver } from '#methods/hpke'
import { createOnce } from './create-once.ts'
import { readKeyFile } from './read-key-file.ts'

/** What phones write to the server so that nobody who holds the phone can read it. */
export type Letters = {
  /** The newest key's public point, base64url: what phones seal to. */
  readonly point: string
  /** Reads a letter that was sealed to this key or an earlier one, as one about `about`. */
  open(letter: Bytes, about: string): Promise<OpenedLetter>
}

/** The keys for letters in a folder, which may be many: the newest is given out, all of them open. */
export function lettersWith(folder: string): Letters {
  // A folder of an earlier version has none.
  if (numbersIn(folder).length === 0) newLetterKey(folder)
  const keys = numbersIn(folder).map(number => keyIn(join(folder, fileName(number))))
  const newest = keys.at(-1)
  if (!newest) throw new Error(`${folder} holds no key for letters`)
  const receivers = receiversOf(keys)
  return {
    point: Buffer.from(newest.point).toString('base64url'),
    open: async (letter, about) => openLetter(await receivers(), letter, about),
  }
}

/** Adds a key for letters: phones get it with the next page they load. Earlier keys stay, for what still waits on phones. */
export function newLetterKey(folder: string): string {
  const name = fileName((numbersIn(folder).at(-1) ?? 0) + 1)
  createOnce(join(folder, name), () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    return privateKey.export({ type: 'pkcs8', format: 'pem' })
  })
  return name
}

type LetterKey = { privateKey: KeyObject; point: Bytes }

const fileName = (number: number) => `letter-${number}.key`

function numbersIn(folder: string): number[] {
  const numbers = readdirSync(folder).map(file => /^letter-(\d+)\.key$/.exec(file)?.[1])
  return numbers
    .filter(number => number !== undefined)
    .map(Number)
    .sort((a, b) => a - b)
}

function keyIn(file: string): LetterKey {
  const privateKey = createPrivateKey(readKeyFile(file))
  const { x = '', y = '' } = privateKey.export({ format: 'jwk' })
  const point = Buffer.concat([Uint8Array.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  return { privateKey, point: new Uint8Array(point) }
}

// WebCrypto takes keys only asynchronously, and most programs that load the keys never open a letter.
function receiversOf(keys: readonly LetterKey[]): () => Promise<ReadonlyMap<string, Receiver>> {
  let made: Promise<ReadonlyMap<string, Receiver>> | undefined
  const make = async () =>
    new Map(await Promise.all(keys.map(async key => [nameOf(key.point), await receiverOf(key)] as const)))
  return () => {
    made ??= make()
    return made
  }
}

// The name that methods/hpke gives a key.
const nameOf = (point: Bytes) => createHash('sha256').update(point).digest('hex').slice(0, 16)

async function receiverOf({ privateKey, point }: LetterKey): Promise<Receiver> {
  const der = new Uint8Array(privateKey.export({ type: 'pkcs8', format: 'der' }))
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  return { point, privateKey: await crypto.subtle.importKey('pkcs8', der, curve, false, ['deriveBits']) }
}
