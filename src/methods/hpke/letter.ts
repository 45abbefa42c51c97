import { ascii, type Bytes, joined } from './labelled.ts'
import { open, type Receiver } from './open.ts'
import { seal } from './seal.ts'

const info = ascii('candour letter v1')
const nameBytes = 8

/** What a letter calls its receiver's key by: the first 8 bytes of SHA-256 of the key's point, as hexadecimal. */
export async function keyName(point: Bytes): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', point)).slice(0, nameBytes))
}

/**
 * A letter that only the holder of the key behind `point` can read, and only as one about the same thing: the key's name
 * (8 bytes), then the message sealed by HPKE.
 */
export async function sealLetter(point: Bytes, message: string, about: string): Promise<Bytes> {
  const name = new Uint8Array(await crypto.subtle.digest('SHA-256', point)).slice(0, nameBytes)
  return joined(name, await seal(point, ascii(message), { info, about: ascii(about) }))
}

export type OpenedLetter =
  | { outcome: 'open'; message: string }
  /** Sealed to a key that is not among ours; with the right key it could still be read. */
  | { outcome: 'unknown-key' }
  /** Changed on the way, or about something else: nobody will ever read it. */
  | { outcome: 'damaged' }

/** Reads a letter with whichever of these receivers, by the name of its key, it was sealed to. */
export async function openLetter(
  receivers: ReadonlyMap<string, Receiver>,
  letter: Bytes,
  about: string,
): Promise<OpenedLetter> {
  const receiver = receivers.get(hex(letter.slice(0, nameBytes)))
  if (!receiver) return { outcome: 'unknown-key' }
  const opened = await open(receiver, letter.slice(nameBytes), { info, about: ascii(about) })
  return opened ? { outcome: 'open', message: new TextDecoder().decode(opened) } : { outcome: 'damaged' }
}

const hex = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
