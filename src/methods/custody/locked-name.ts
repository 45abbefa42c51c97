import { keyName, openLetter, type Receiver, sealLetter } from '#methods/hpke'
import { ofOneLength } from './of-one-length.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Who somebody is, and how to reach them if they said so. */
export type WhoItIs = { readonly name: string; readonly contact: string }

/** The most characters of a name or contact; what is longer is cut. */
export const longestName = 100

// Two lines of 100 UTF-16 units, each at most three bytes of UTF-8, with room to spare.
const plainBytes = 1024
const about = 'candour name in confidence v1'

/** Locks a name to the key behind a P-256 point of 65 bytes: 1,113 bytes, whatever the name. */
export function lockName(point: Bytes, { name, contact }: WhoItIs): Promise<Bytes> {
  return sealLetter(point, ofOneLength(`${line(name)}\n${line(contact)}`, plainBytes), about)
}

/** The name that was locked to this key; undefined when it was locked to another one or has changed. */
export async function openLockedName(receiver: Receiver, locked: Bytes): Promise<WhoItIs | undefined> {
  const receivers = new Map([[await keyName(receiver.point), receiver]])
  const opened = await openLetter(receivers, locked, about)
  if (opened.outcome !== 'open') return undefined
  const [name = '', contact = ''] = opened.message.trimEnd().split('\n')
  return { name, contact }
}

function line(text: string): string {
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longestName)
}
